// disable, default and the numbers with and without the leading 4.
// expect: 5
using namespace System;

ref class First { public: !First() {} }; // warning: C4461

#pragma warning(disable : 4461)
ref class Second { public: !Second() {} };

#pragma warning(default : 4461)
ref class Third { public: !Third() {} }; // warning: C4461

#pragma warning(disable : 461 4570; once : 4834)
ref class Fourth { public: !Fourth() {} };
public ref class Shape { public: virtual void Draw() = 0; };

[[nodiscard]] int number() { return 5; }

#pragma warning(default : 461)
ref class Fifth { public: !Fifth() {} }; // warning: C4461

int main() {
    number(); // warning: C4834
    number();
    Console::WriteLine(number());
    return 0;
}
