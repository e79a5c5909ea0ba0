// Operators that are members of a ref class, and ones between handles and numbers.
// expect: 7
// expect: 9
// expect: 10
// expect: True
// expect: 2
using namespace System;

ref class Box {
public:
    int Value;
    Box(int value) : Value(value) {}
    Box^ operator+(Box^ other) { return gcnew Box(Value + other->Value); }
    static Box^ operator*(Box^ box, int factor) { return gcnew Box(box->Value * factor); }
    static Box^ operator*(int factor, Box^ box) { return box * factor; }
    static bool operator==(Box^ a, Box^ b) {
        if (Object::ReferenceEquals(a, nullptr) || Object::ReferenceEquals(b, nullptr))
            return Object::ReferenceEquals(a, b);
        return a->Value == b->Value;
    }
    static Box^ operator-(Box^ box) { return gcnew Box(-box->Value); }
};

int main() {
    Box a(3), b(4);
    Console::WriteLine((a + %b)->Value);
    Box^ h = %a * 3;
    Console::WriteLine(h->Value);
    h = 5 * gcnew Box(2);
    Console::WriteLine(h->Value);
    Console::WriteLine(gcnew Box(1) == gcnew Box(1));
    Console::WriteLine((-gcnew Box(-2))->Value);
    return 0;
}
