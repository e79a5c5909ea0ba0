// The derived destructor runs before that of its base.
// expect: derived
// expect: base
using namespace System;

ref class Base {
public:
    ~Base() { Console::WriteLine("base"); }
};

ref class Derived : Base {
public:
    ~Derived() { Console::WriteLine("derived"); }
};

int main() {
    Base^ object = gcnew Derived();
    delete object;
    return 0;
}
