// The smallest program.
// expect: Hello, world
using namespace System;

int main() {
    Console::WriteLine("Hello, world");
    return 0;
}
