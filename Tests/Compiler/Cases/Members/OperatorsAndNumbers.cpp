// Operators that are instance members apply to handles though the class converts to a number, which has operators of its own.
// expect: 6, 6
// expect: 16 True
// expect: 3
// expect: 43
using namespace System;

ref struct Amount {
    int Value;
    Amount(int value) : Value(value) {}
    Amount^ operator-(Amount^ other) { return gcnew Amount(Value - other->Value + 1); }
    bool operator<(Amount^ other) { return Value < other->Value; }
    static operator int(Amount^ amount) { return amount->Value * 10; }
};
ref struct Price : Amount {
    Price(int value) : Amount(value) {}
};
value struct Number {
    int Value;
    static operator Number(String^ text) {
        Number result;
        result.Value = Int32::Parse(text);
        return result;
    }
};

int main() {
    Amount^ seven = gcnew Amount(7);
    Amount^ two = gcnew Amount(2);
    Console::WriteLine("{0}, {1}", (seven - two)->Value, ((gcnew Price(7)) - two)->Value);
    Console::WriteLine("{0} {1}", two - 4, two < seven);
    Amount^ rest = gcnew Amount(4);
    rest -= two;
    Console::WriteLine(rest->Value);
    Number number = "42";
    number = "43";
    Console::WriteLine(number.Value);
    return 0;
}
