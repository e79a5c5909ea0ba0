// Levels of options and of single numbers.
// options: -W1 -w14996
// expect: 1
using namespace System;

[[deprecated]] int old() { return 1; }
public ref class Shape { public: virtual void Draw() = 0; }; // C4570 has level 3
ref class First { public: !First() {} }; // warning: C4461
#pragma warning(2 : 4461)
ref class Second { public: !Second() {} };
#pragma warning(1 : 4570)
public ref class Body { public: virtual void Draw() = 0; }; // warning: C4570

int main() {
    int n = old(); // warning: C4996
    Console::WriteLine(n);
    return 0;
}
