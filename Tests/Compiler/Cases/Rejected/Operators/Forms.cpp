// Operators that C++/CLI does not have, or has already.
using namespace System;

value struct Number {
    static Number operator++(Number n, int) { return n; } // error: C3920
    static operator Number^(Number n) { return nullptr; } // error: C3638
};

ref struct Plain {};
public enum class Color { Red };
struct Native { operator int(int); Native& operator++(double); int operator-(int n = 3); }; // error: C2835 C2807 C2831

int main() {
    Plain^ handle = gcnew Plain;
    handle++; // error: C2845
    bool isLess = handle < handle; // error: C2865
    Color color = Color::Red;
    bool isRed = !color; // error: C3069
    Plain object;
    Plain^ other = &object; // error: C3072
    int n = ^n; // error: C3192
    return 0;
}
