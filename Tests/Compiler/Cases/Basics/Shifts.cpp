// Right shifts keep the sign of signed numbers only.
// expect: -4
// expect: 2147483644
// expect: 40
using namespace System;

int main() {
    int negative = -8;
    Console::WriteLine(negative >> 1);
    unsigned int pattern = static_cast<unsigned int>(negative);
    Console::WriteLine(pattern >> 1);
    Console::WriteLine(5 << 3);
    return 0;
}
