// Unary, increment, shift, logical and comparison operators with the names that .NET gives them.
// expect: -3 True ~
// expect: 4 4 3
// expect: True False True
// expect: 12 1
// expect: yes
// expect: op_Decrement op_Equality op_GreaterThan op_Increment op_Inequality op_LeftShift op_LessThan op_LogicalNot op_OnesComplement op_RightShift op_UnaryNegation
using namespace System;

public value class Number {
    int value_;

public:
    Number(int value) : value_(value) {}
    property int Value { int get() { return value_; } }
    static Number operator-(Number a) { return Number(-a.value_); }
    static bool operator!(Number a) { return a.value_ == 0; }
    static String^ operator~(Number) { return "~"; }
    static Number operator++(Number a) { return Number(a.value_ + 1); }
    static Number operator--(Number a) { return Number(a.value_ - 1); }
    static Number operator<<(Number a, int b) { return Number(a.value_ << b); }
    static Number operator>>(Number a, int b) { return Number(a.value_ >> b); }
    static bool operator<(Number a, Number b) { return a.value_ < b.value_; }
    static bool operator>(Number a, Number b) { return a.value_ > b.value_; }
    static bool operator==(Number a, Number b) { return a.value_ == b.value_; }
    static bool operator!=(Number a, Number b) { return a.value_ != b.value_; }
};

int main() {
    Number three(3), zero(0);
    Console::WriteLine("{0} {1} {2}", (-three).Value, !zero, ~three);
    Number n = three;
    Number before = n++;
    Number after = --before;
    ++after;
    Console::WriteLine("{0} {1} {2}", n.Value, (before++, ++before, before).Value, after.Value);
    Console::WriteLine("{0} {1} {2}", zero < three, zero > three, zero != three);
    Console::WriteLine("{0} {1}", (three << 2).Value, (three >> 1).Value);
    if (three == Number(3))
        Console::WriteLine("yes");
    Collections::Generic::List<String^> names;
    for each (Reflection::MethodInfo^ method in Number::typeid->GetMethods())
        if (method->Name->StartsWith("op_"))
            names.Add(method->Name);
    names.Sort();
    Console::WriteLine(String::Join(" ", names.ToArray()));
    return 0;
}
