// Bases are constructed first, members in the order of their declaration.
// expect: base 4
// expect: derived
using namespace System;

ref class Base {
public:
    Base(int n) { Console::WriteLine("base {0}", n); }
};

ref class Derived : Base {
public:
    Derived() : Base(4) { Console::WriteLine("derived"); }
};

int main() {
    Derived^ object = gcnew Derived();
    return object == nullptr ? 1 : 0;
}
