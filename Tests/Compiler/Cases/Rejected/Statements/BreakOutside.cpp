// break leaves a loop or a switch.
using namespace System;

int main() {
    Console::WriteLine("x");
    break; // error: C2043
    return 0;
}
