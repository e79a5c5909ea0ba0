// Overriding generic functions inherit the constraints, of the unit's own base classes and of the class library's.
// expect: 6
// expect: 11
// expect: text
// expect: 1 1
using namespace System;

interface class ICounted { property int Count { int get(); } };
ref struct Three : ICounted { virtual property int Count { int get() { return 3; } } };

ref struct Base {
    generic<typename T> where T : ICounted
    virtual int Sum(T first, T second) { return first->Count + second->Count; }

    generic<typename T, typename U> where T : ref class where U : T, gcnew()
    virtual T Make() { return gcnew U(); }
};

ref struct Middle : Base {};

ref struct Derived : Middle {
    generic<typename V>
    virtual int Sum(V first, V second) override { return first->Count + second->Count + 5; }

    generic<typename T, typename U>
    virtual T Make() override { return Base::Make<T, U>(); }
};

ref struct Words { virtual String^ ToString() override { return "text"; } };

int main() {
    Base^ base = gcnew Base();
    Base^ derived = gcnew Derived();
    Console::WriteLine(base->Sum(gcnew Three, gcnew Three));
    Console::WriteLine(derived->Sum(gcnew Three, gcnew Three));
    Console::WriteLine(derived->Make<Object^, Words^>());
    auto parameter = Derived::typeid->GetMethod("Sum")->GetGenericArguments()[0];
    auto second = Derived::typeid->GetMethod("Make")->GetGenericArguments()[1];
    Console::WriteLine("{0} {1}", parameter->GetGenericParameterConstraints()->Length, second->GetGenericParameterConstraints()->Length);
    return 0;
}
