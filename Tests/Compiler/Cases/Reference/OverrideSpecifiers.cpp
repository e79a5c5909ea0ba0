// abstract, new, override, sealed and named overrides.
// expect: derived
// expect: base again
// expect: new one
// expect: named
// expect: sealed 2
using namespace System;

ref class Base abstract {
public:
    virtual String^ First() abstract;
    virtual String^ Second() { return "base again"; }
    virtual String^ Third() { return "third"; }
};

ref class Derived : Base {
public:
    virtual String^ First() override { return "derived"; }
    virtual String^ Second() new { return "new one"; }
    virtual String^ Other() = Base::Third { return "named"; }
};

ref class Last sealed : Derived {
public:
    virtual String^ First() override sealed { return "sealed 2"; }
};

int main() {
    Derived^ derived = gcnew Derived();
    Base^ base = derived;
    Console::WriteLine(base->First());
    Console::WriteLine(base->Second());
    Console::WriteLine(derived->Second());
    Console::WriteLine(base->Third());
    Base^ last = gcnew Last();
    Console::WriteLine(last->First());
    return 0;
}
