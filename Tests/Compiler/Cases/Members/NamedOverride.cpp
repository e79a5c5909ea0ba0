// An override under another name.
// expect: other name
using namespace System;

ref class Base {
public:
    virtual String^ Name() { return "base"; }
};

ref class Derived : Base {
public:
    virtual String^ OtherName() = Base::Name { return "other name"; }
};

int main() {
    Base^ object = gcnew Derived();
    Console::WriteLine(object->Name());
    return 0;
}
