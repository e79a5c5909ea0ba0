// Conversion functions of a value class: implicit ones apply by themselves, explicit ones need a cast.
// expect: 21.5
// expect: 21.5 and 22
// expect: 300
// expect: op_Implicit op_Explicit
using namespace System;

public value class Celsius {
    double degrees_;

public:
    Celsius(double degrees) : degrees_(degrees) {}
    static operator double(Celsius value) { return value.degrees_; }
    static operator Celsius(int degrees) { return Celsius(degrees * 1.0); }
    static explicit operator String^(Celsius value) { return value.degrees_ + ""; }
    static explicit operator int(Celsius value) { return Convert::ToInt32(Math::Ceiling(value.degrees_)); }
};

static double Twice(double x) { return 2 * x; }

int main() {
    Celsius warm(21.5);
    double number = warm;
    Console::WriteLine(number);
    String^ text = static_cast<String^>(warm);
    int rounded = (int)warm;
    Console::WriteLine("{0} and {1}", text, rounded);
    Celsius hot = 150;
    Console::WriteLine(Twice(hot));
    Type^ type = Celsius::typeid;
    array<Reflection::MethodInfo^>^ methods = type->GetMethods();
    bool hasImplicit = false, hasExplicit = false;
    for each (Reflection::MethodInfo^ method in methods) {
        if (method->Name == "op_Implicit" && method->IsSpecialName) hasImplicit = true;
        if (method->Name == "op_Explicit" && method->IsSpecialName) hasExplicit = true;
    }
    Console::WriteLine("{0} {1}", hasImplicit ? "op_Implicit" : "-", hasExplicit ? "op_Explicit" : "-");
    return 0;
}
