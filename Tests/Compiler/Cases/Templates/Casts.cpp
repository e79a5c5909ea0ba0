// One template casts handles, pointers and values.
using namespace System;

ref struct A { virtual ~A() {} };
ref struct B : A {};
struct NativeA { virtual ~NativeA() {} };
struct NativeB : NativeA {};

template<class To, class From> To dynamically(From from) { return dynamic_cast<To>(from); }
template<class To, class From> To statically(From from) { return static_cast<To>(from); }
template<class To, class From> To safely(From from) { return safe_cast<To>(from); }

int main() {
    A^ a = gcnew B;
    Object^ object = a;
    NativeA* native = new NativeB;
    NativeA plain;
    // expect: True True True False
    Console::WriteLine("{0} {1} {2} {3}", dynamically<B^>(a) != nullptr, dynamically<B^>(object) != nullptr,
        dynamically<NativeB*>(native) != nullptr, dynamically<NativeB*>(&plain) != nullptr);
    // expect: True True 2
    Console::WriteLine("{0} {1} {2}", statically<B^>(a) != nullptr, statically<NativeB*>(native) != nullptr, statically<int>(2.5));
    // expect: True 5
    Object^ five = 5;
    Console::WriteLine("{0} {1}", safely<B^>(object) != nullptr, safely<int>(five));
    delete native;
    return 0;
}
