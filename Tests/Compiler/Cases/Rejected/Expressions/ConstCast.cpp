// const_cast changes constness only (ECMA-372 §15.3.13).
using namespace System;

ref class Base {};
ref class Derived : Base {};

void casts(Object^ object, const Base^ base, Derived^ derived) {
    String^ text = const_cast<String^>(object);     // error: C2440
    Base^ up = const_cast<Base^>(derived);          // error: C2440
    Derived^ down = const_cast<Derived^>(base);     // error: C2440
    Base^ same = const_cast<Base^>(base);
}
