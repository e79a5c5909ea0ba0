// Prefix yields the new value, postfix the old one.
// expect: 1 3 3
// expect: 5 6
// expect: 7 7
using namespace System;

ref class Box {
public:
    int Field;
    property int Value;
};

int main() {
    int i = 1;
    int old = i++;
    int now = ++i;
    Console::WriteLine("{0} {1} {2}", old, now, i);

    Box^ box = gcnew Box();
    box->Field = 5;
    int before = box->Field++;
    Console::WriteLine("{0} {1}", before, box->Field);

    box->Value = 6;
    int after = ++box->Value;
    Console::WriteLine("{0} {1}", after, box->Value);
    return 0;
}
