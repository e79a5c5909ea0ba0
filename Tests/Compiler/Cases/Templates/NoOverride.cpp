// A function that overrides its base in some instantiations only.
using namespace System;

template<class T>
ref class Base {
public:
    virtual void Use(T value) {}
};

template<class T>
ref class Derived : Base<int> {
public:
    virtual void Use(T value) override {} // error: C3668
};

int main() {
    Derived<int>^ good = gcnew Derived<int>();
    Derived<String^>^ bad = gcnew Derived<String^>();
    return 0;
}
