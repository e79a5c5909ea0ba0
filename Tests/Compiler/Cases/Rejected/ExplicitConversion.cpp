// An explicit conversion function does not convert by itself.
using namespace System;
value class Celsius {
    double degrees_;

public:
    static explicit operator double(Celsius value) { return value.degrees_; }
    static operator int(Celsius value) { return (int)value.degrees_; }
};
ref class Money {
public:
    static explicit operator Money^(int) { return gcnew Money(); }
};
int main() {
    Celsius warm;
    Money^ money = 5; // error: C2440
    String^ text = warm; // error: C2440
    money = static_cast<Money^>(5);
    return warm;
}
