// Operators that change a handle's object and operators that dereference a handle.
using namespace System;

ref struct Sum {
    int value;
    Sum^ operator+=(int n) { value += n; return this; }
    Sum^ operator-=(int n) { value -= n; return this; }
    Sum^ operator<<=(int n) { value <<= n; return this; }
};

ref struct Boxed {
    int value;
    Boxed(int value) : value(value) {}
    static Boxed^ operator-=(Boxed^ boxed, int n) { boxed->value -= n; return boxed; }
    static int operator*(Boxed^ boxed) { return boxed->value; }
};

int main() {
    // expect: 3 12
    Sum^ sum = gcnew Sum;
    sum += 5;
    Sum^ same = sum -= 2;
    Console::Write(same->value);
    sum <<= 2;
    Console::WriteLine(" {0}", sum->value);
    // expect: 4
    Sum object;
    object += 4;
    Console::WriteLine(object.value);
    // expect: 7 7
    Boxed^ boxed = gcnew Boxed(10);
    boxed -= 3;
    Boxed other(7);
    Console::WriteLine("{0} {1}", *boxed, *%other);
    return 0;
}
