// What a where clause cannot say, alone or together with others.
using namespace System;

interface class ICounted { int Count(); };

generic<typename T> where T : 3 // error: C3394
ref class Numbered {};

generic<typename T> where T : interface class // error: C3388
ref class Abstracted {};

generic<typename T> where T : gcnew // error: C3869
ref class Created {};

generic<typename T> where T : ICounted, ICounted // error: C3215
ref class Repeated {};

generic<typename T> where T : ref class, value class // error: C3384
ref class Both {};

generic<typename T, typename U> where T : U where U : T // error: C3400
ref class Circular {};

generic<typename T, typename U> where T : value class where U : T // error: C3297
ref class AfterValue {};

generic<typename T, typename U> where T : ref class where U : T, value class // error: C3298
ref class AfterReference {};

generic<typename T> where T : ICounted ref class Declared;
generic<typename T> ref class Declared {}; // error: C3868

generic<typename T> where T : ref class ref class Same;
generic<typename U> where U : ref class ref class Same {};

ref struct Base { generic<typename T> where T : ICounted virtual void F(T t) {} };
ref struct Derived : Base {
    generic<typename T> where T : ICounted virtual void F(T t) override {} // error: C3299
};

interface class IUser { generic<typename T> where T : ICounted void Use(T t); };
ref class User : IUser {
public:
    generic<typename T> virtual void Use(T t) {} // error: C3284
};

int main() {}
