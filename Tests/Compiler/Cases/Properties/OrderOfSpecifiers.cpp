// Specifiers of a property stand before or behind the word.
// expect: 1 2 3 4
// expect: 11 2
using namespace System;

public ref class Base {
public:
    property virtual int First { int get() { return 1; } }
    virtual property int Second { virtual int get() { return 2; } }
    property static int Third { int get() { return 3; } }
    static property int Fourth { int get() { return 4; } }
};

public ref class Derived : Base {
public:
    property virtual int First { int get() override { return 11; } }
};

int main() {
    Base^ base = gcnew Base();
    Console::WriteLine("{0} {1} {2} {3}", base->First, base->Second, Base::Third, Base::Fourth);
    base = gcnew Derived();
    Console::WriteLine("{0} {1}", base->First, base->Second);
    return 0;
}
