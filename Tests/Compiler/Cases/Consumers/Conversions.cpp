// Conversion functions of value and ref classes: implicit, explicit, to and from the class.
// expect: 20 C is 68 F
// expect: 37 C
// expect: 98
// expect: 12:30 is 750 minutes
// expect: 75
// expect: op_Explicit op_Explicit op_Implicit op_Implicit
using namespace System;

public value class Fahrenheit {
public:
    property double Degrees;
    Fahrenheit(double degrees) { Degrees = degrees; }
};

public value class Celsius {
    double degrees_;

public:
    Celsius(double degrees) : degrees_(degrees) {}
    static operator Fahrenheit(Celsius c) { return Fahrenheit(c.degrees_ * 9 / 5 + 32); }
    static operator Celsius(double degrees) { return Celsius(degrees); }
    static explicit operator int(Celsius c) { return (int)c.degrees_; }
    static explicit operator Celsius(Fahrenheit f) { return Celsius((f.Degrees - 32) * 5 / 9); }
    virtual String^ ToString() override { return String::Format("{0:0.#} C", degrees_); }
};

public ref class Clock {
    int minutes_;

public:
    Clock(int minutes) : minutes_(minutes) {}
    static operator int(Clock^ clock) { return clock->minutes_; }
    static explicit operator Clock^(String^ text) {
        array<String^>^ parts = text->Split(':');
        return gcnew Clock(Int32::Parse(parts[0]) * 60 + Int32::Parse(parts[1]));
    }
    virtual String^ ToString() override { return String::Format("{0}:{1:00}", minutes_ / 60, minutes_ % 60); }
};
