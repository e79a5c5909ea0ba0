// Objects of ref classes are copied by what their classes declare only.
using namespace System;

ref struct Base { int value; Base() {} };

ref struct Derived : Base {
    Derived() {}
    Derived(Derived% other) : Base(other) {} // error: C3673
};

ref struct Assignable {
    int value;
    Assignable() {}
    Assignable(Assignable% other) { value = other.value; }
    Assignable% operator=(Assignable% other) { value = other.value; return *this; }
};

ref struct Holder { int member; literal int Size = 3; };

int main() {
    Base first;
    Base second = first; // error: C3673
    Base third;
    third = first; // error: C2582
    Assignable fourth;
    Assignable fifth = fourth;
    fifth = fourth;
    int Holder::* pointer = &Holder::member; // error: C2843
    const int* size = &Holder::Size; // error: C3890
    return 0;
}
