// A virtual call in a constructor reaches the most derived class, as everywhere in .NET.
// expect: derived 0
// expect: 5
using namespace System;

ref class Base {
public:
    Base() { Show(); }
    virtual void Show() { Console::WriteLine("base"); }
};

ref class Derived : Base {
public:
    int Value;
    Derived() { Value = 5; }
    virtual void Show() override { Console::WriteLine("derived {0}", Value); }
};

int main() {
    Derived^ derived = gcnew Derived();
    Console::WriteLine(derived->Value);
    return 0;
}
