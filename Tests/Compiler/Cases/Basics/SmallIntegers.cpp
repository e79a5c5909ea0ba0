// Assignments to narrow types wrap around.
// expect: 44
// expect: -56
// expect: 65535
// expect: -1
using namespace System;

int main() {
    unsigned char byte = static_cast<unsigned char>(300);
    Console::WriteLine(byte);
    signed char small = static_cast<signed char>(200);
    Console::WriteLine(small);
    unsigned short word = 65535;
    Console::WriteLine(word);
    short negative = static_cast<short>(word);
    Console::WriteLine(negative);
    return 0;
}
