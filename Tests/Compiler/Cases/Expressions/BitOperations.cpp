// and, or, exclusive or, complement.
// expect: 8
// expect: 14
// expect: 6
// expect: -13
// expect: 0x2C
using namespace System;

int main() {
    int a = 12, b = 10;
    Console::WriteLine(a & b);
    Console::WriteLine(a | b);
    Console::WriteLine(a ^ b);
    Console::WriteLine(~a);
    unsigned int mask = 0;
    mask |= 1u << 2;
    mask |= 1u << 3;
    mask ^= 1u << 5;
    Console::WriteLine("0x{0:X}", mask);
    return 0;
}
