// Unions, bit fields and nested structs.
// expect: 1065353216
// expect: 5 1
// expect: 9
using namespace System;

union Bits {
    float number;
    int bits;
};

struct Flags {
    unsigned level : 3;
    unsigned on : 1;
    struct { int inner; } nested;
};

int main() {
    Bits bits;
    bits.number = 1.0f;
    Console::WriteLine(bits.bits);
    Flags flags = {5, 1, {9}};
    Console::WriteLine("{0} {1}", (int)flags.level, (int)flags.on);
    Console::WriteLine(flags.nested.inner);
    return 0;
}
