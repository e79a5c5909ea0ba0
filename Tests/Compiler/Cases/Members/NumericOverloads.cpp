// Overloads that differ in numbers of the same size class.
// expect: int
// expect: unsigned
// expect: long long
// expect: float
// expect: char
// expect: bool
using namespace System;

ref class Kind {
public:
    static String^ Of(int) { return "int"; }
    static String^ Of(unsigned int) { return "unsigned"; }
    static String^ Of(long long) { return "long long"; }
    static String^ Of(float) { return "float"; }
    static String^ Of(wchar_t) { return "char"; }
    static String^ Of(bool) { return "bool"; }
};

int main() {
    Console::WriteLine(Kind::Of(1));
    Console::WriteLine(Kind::Of(1u));
    Console::WriteLine(Kind::Of(1LL));
    Console::WriteLine(Kind::Of(1.0f));
    Console::WriteLine(Kind::Of(L'1'));
    Console::WriteLine(Kind::Of(true));
    return 0;
}
