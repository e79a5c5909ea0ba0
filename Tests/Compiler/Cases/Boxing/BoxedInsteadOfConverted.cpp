using namespace System;
using namespace System::Text;

// A boxing conversion is worse than a standard conversion and better than a conversion function or constructor.
value struct Celsius {
    double Degrees;
    static operator double(Celsius c) { return c.Degrees; }
    virtual String^ ToString() override { return Degrees + " degrees"; }
};

ref struct Meter {
    int Value;
    operator int() { return Value; }
    virtual String^ ToString() override { return "meter " + Value; }
};

ref struct Calls abstract sealed {
    static void One(int) { Console::WriteLine("int"); }
    static void One(Object^) { Console::WriteLine("Object^"); }
    static void Two(double, String^) { Console::WriteLine("double, String^"); }
    static void Two(Object^, String^) { Console::WriteLine("Object^, String^"); }
    static void Exact(Celsius) { Console::WriteLine("Celsius"); }
    static void Exact(Object^) { Console::WriteLine("Object^"); }
    static void Number(Decimal) { Console::WriteLine("Decimal"); }
    static void Number(Object^) { Console::WriteLine("Object^"); }
    static void Wide(long long) { Console::WriteLine("long long"); }
    static void Wide(Object^) { Console::WriteLine("Object^"); }
    static void Only(double value) { Console::WriteLine(value); }
};

int main() {
    Celsius warm;
    warm.Degrees = 20.5;
    Meter^ meter = gcnew Meter();
    Console::WriteLine(warm);
    Console::WriteLine(meter);
    Console::WriteLine((gcnew StringBuilder())->Append(warm));
    Calls::One(warm);
    Calls::One(meter);
    Calls::Two(warm, "text");
    Calls::Two(1.5, "text");
    Calls::Exact(warm);
    Calls::Number(5);
    Calls::Number(Decimal(5));
    Calls::Wide(5);
    Calls::Only(warm);
    return 0;
}

// expect: 20.5 degrees
// expect: meter 0
// expect: 20.5 degrees
// expect: Object^
// expect: Object^
// expect: Object^, String^
// expect: double, String^
// expect: Celsius
// expect: Object^
// expect: Decimal
// expect: long long
// expect: 20.5
