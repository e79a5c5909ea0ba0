// A value class with operators, conversions and properties as element of an indexed class.
// expect: 1,2 3,4
// expect: 0.5
// expect: 11
using namespace System;

value class Complex {
    double re_, im_;

public:
    Complex(double re, double im) : re_(re), im_(im) {}
    property double Re { double get() { return re_; } }
    property double Im {
        double get() { return im_; }
        void set(double value) { im_ = value; }
    }
    static Complex operator*(double k, Complex c) { return Complex(k * c.re_, k * c.im_); }
    static operator Complex(double d) { return Complex(d, 0); }
    virtual String^ ToString() override { return re_ + "," + im_; }
};

ref class Grid {
    array<Complex, 2>^ cells_ = gcnew array<Complex, 2>(2, 2);

public:
    property Complex default[int, int] {
        Complex get(int i, int j) { return cells_[i, j]; }
        void set(int i, int j, Complex value) { cells_[i, j] = value; }
    }
};

int main() {
    Grid grid;
    grid[0, 0] = Complex(1, 2);
    grid[1, 1] = Complex(3, 4);
    Console::WriteLine("{0} {1}", grid[0, 0], grid[1, 1]);
    Complex half = 0.5;
    Console::WriteLine(half.Re);
    Complex twice = 2 * grid[1, 1];
    twice.Im = 5;
    Console::WriteLine(twice.Re + twice.Im);
    return 0;
}
