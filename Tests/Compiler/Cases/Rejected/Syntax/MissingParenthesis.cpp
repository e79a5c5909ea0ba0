// A call that never ends.
using namespace System;

int main() {
    Console::WriteLine("x"; // error: C2143
    return 0;
}
