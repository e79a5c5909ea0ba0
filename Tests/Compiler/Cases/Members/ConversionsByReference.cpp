// Static conversion functions that take their operand by reference, and one whose target is named from the global namespace.
// expect: 2 6 3
// expect: 2 12
// expect: 9
// expect: Metres 4
using namespace System;

value struct Metres;

ref struct Box {
    int Content;
    static operator ::Metres^(Box^ box);
};

value struct Number {
    int Value;
    Number(int value) : Value(value) {}
    static operator Box^(Number% number) {
        Box^ box = gcnew Box;
        box->Content = number.Value;
        return box;
    }
    static explicit operator double(const Number& number) { return number.Value * 2.0; }
};

ref struct Nine {
    static operator int(Nine^% nine) { return 9; }
};

value struct Metres {
    int Length;
    Metres(int length) : Length(length) {}
};

Box::operator Metres^(Box^ box) { return gcnew Metres(box->Content); }

static Number Make() { return Number(6); }
static int Open(Box^ box) { return box->Content; }

int main() {
    array<Number>^ numbers = { Number(1), Number(2) };
    Console::WriteLine("{0} {1} {2}", Open(numbers[1]), Open(Make()), safe_cast<Box^>(Number(3))->Content);
    Console::WriteLine("{0} {1}", (double)numbers[0], static_cast<double>(Make()));
    Nine^ nine = gcnew Nine;
    int value = nine;
    Console::WriteLine(value);
    Box^ box = gcnew Box;
    box->Content = 4;
    Metres^ metres = safe_cast<Metres^>(box);
    Console::WriteLine("{0} {1}", metres->GetType(), metres->Length);
    return 0;
}
