// Comparisons and divisions of unsigned numbers stay unsigned.
// expect: True
// expect: 2147483647
// expect: 9223372036854775807
// expect: 1.8446744073709552E+19
// expect: 4294967295
using namespace System;

ref class Numbers {
public:
    static void Show(unsigned int a, unsigned long long b) {
        Console::WriteLine(a > 1u);
        Console::WriteLine(a / 2);
        Console::WriteLine(b / 2);
        double d = static_cast<double>(b);
        Console::WriteLine(d);
        Console::WriteLine(static_cast<unsigned int>(static_cast<double>(a)));
    }
};

int main() {
    Numbers::Show(0xFFFFFFFFu, 0xFFFFFFFFFFFFFFFFull);
    return 0;
}
