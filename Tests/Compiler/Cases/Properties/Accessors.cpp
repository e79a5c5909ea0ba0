// Accessors compute and check.
// expect: 50
// expect: 10
// expect: 0
using namespace System;

ref class Thermometer {
    double celsius_;

public:
    property double Celsius {
        double get() { return celsius_; }
        void set(double value) { celsius_ = value < 0 ? 0 : value; }
    }

    property double Fahrenheit {
        double get() { return celsius_ * 9 / 5 + 32; }
        void set(double value) { Celsius = (value - 32) * 5 / 9; }
    }
};

int main() {
    Thermometer^ t = gcnew Thermometer();
    t->Celsius = 10;
    Console::WriteLine(t->Fahrenheit);
    t->Fahrenheit = 50;
    Console::WriteLine(t->Celsius);
    t->Celsius = -5;
    Console::WriteLine(t->Celsius);
    return 0;
}
