// Mixed types follow the usual arithmetic conversions.
// expect: 2.5
// expect: -1
// expect: 4294967295
// expect: 3
// expect: 66
using namespace System;

ref class Mixed {
public:
    static double Half(int n) { return n / 2.0; }
    static long long Widen(int n) { return n; }
    static unsigned int Reinterpret(int n) { return n; }
    static int Truncate(float f) { return static_cast<int>(f); }
    static int Next(wchar_t c) { return c + 1; }
};

int main() {
    Console::WriteLine(Mixed::Half(5));
    Console::WriteLine(Mixed::Widen(-1));
    Console::WriteLine(Mixed::Reinterpret(-1));
    Console::WriteLine(Mixed::Truncate(3.99f));
    Console::WriteLine(Mixed::Next(L'A'));
    return 0;
}
