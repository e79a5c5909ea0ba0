// A new member hides a virtual one of the base class instead of overriding it.
// expect: base
// expect: derived
using namespace System;

ref class Base {
public:
    virtual String^ Name() { return "base"; }
};

ref class Derived : Base {
public:
    virtual String^ Name() new { return "derived"; }
};

int main() {
    Derived^ derived = gcnew Derived();
    Base^ base = derived;
    Console::WriteLine(base->Name());
    Console::WriteLine(derived->Name());
    return 0;
}
