// A string ends in its line.
using namespace System;

int main() {
    Console::WriteLine("x); // error: C2001
    return 0;
}
