// Operators that are instance members, applied to handles.
// expect: 7 3 -3 False True
// expect: 4
// expect: 12
using namespace System;

ref class Amount {
public:
    int Value;
    Amount(int value) : Value(value) {}
    Amount^ operator+(Amount^ other) { return gcnew Amount(Value + other->Value); }
    Amount^ operator-(int less) { return gcnew Amount(Value - less); }
    Amount^ operator-() { return gcnew Amount(-Value); }
    bool operator!() { return Value == 0; }
    bool operator<(Amount^ other) { return Value < other->Value; }
    Amount^ operator++() {
        Value++;
        return this;
    }
};

int main() {
    Amount^ three = gcnew Amount(3);
    Amount^ four = gcnew Amount(4);
    Console::WriteLine("{0} {1} {2} {3} {4}", (three + four)->Value, (four - 1)->Value, (-three)->Value, !three, three < four);
    ++three;
    Console::WriteLine(three->Value);
    Console::WriteLine((three + four + three)->Value);
    return 0;
}
