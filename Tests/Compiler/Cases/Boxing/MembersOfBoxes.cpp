// Members of a boxed value are called in its box; copies stay as they were.
// expect: V5 V5 5
// expect: V6
// expect: 6 V5
using namespace System;

value struct Value {
    int X;
    Value(int x) : X(x) {}
    void Increase() { ++X; }
    virtual String^ ToString() override { return "V" + X; }
};

int main() {
    Value value(5);
    Value^ box = value;
    Object^ object = value;
    Console::WriteLine("{0} {1} {2}", box, object, box->X);
    box->Increase();
    Console::WriteLine(box->ToString());
    Value copy = *box;
    Console::WriteLine("{0} {1}", copy.X, value);
    return 0;
}
