// Warnings that a pragma or an option makes errors, and an error that a pragma makes nothing of.
// options: -we4834 -wd4570
using namespace System;

#pragma warning(error : 4461)
ref class First { public: !First() {} }; // error: C4461
#pragma warning(default : 4461)
ref class Second { public: !Second() {} }; // warning: C4461
public ref class Shape { public: virtual void Draw() = 0; };

[[nodiscard]] int number() { return 4; }

int main() {
    number(); // error: C4834
#pragma warning(disable : 2065) // warning: C4616
    return unknown; // error: C2065
}
