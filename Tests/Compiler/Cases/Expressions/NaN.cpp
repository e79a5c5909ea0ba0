// Comparisons with NaN are false, except for !=.
// expect: False False False False False True
// expect: True
using namespace System;

ref class Floats {
public:
    static void Show(double a, double b) {
        Console::WriteLine("{0} {1} {2} {3} {4} {5}", a < b, a > b, a <= b, a >= b, a == b, a != b);
        Console::WriteLine(!(a < b));
    }
};

int main() {
    Floats::Show(Double::NaN, 1);
    return 0;
}
