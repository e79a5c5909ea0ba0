// Type arguments that do not meet constraints, in declarations and in bodies, of own generics and of the class library's.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T> where T : IComparable<T> ref class Sorted { public: static int Count; };
generic<typename T> where T : ref class ref class Reference {};
generic<typename T> where T : value class ref class Value {};
generic<typename T> where T : gcnew() ref class Creatable {};
generic<typename T, typename U> where T : U ref class Upcast {};
generic<typename T> where T : Exception void Fail(T error) {}

ref class Plain { Plain(int) {} };

ref class Fields {
    Sorted<Plain^>^ sorted; // error: C3214
    Reference<int>^ reference; // error: C3390
    Value<String^>^ value; // error: C3391
    Value<Nullable<int>>^ nullable; // error: C3391
    Creatable<Plain^>^ creatable; // error: C3392
    Upcast<String^, Exception^>^ upcast; // error: C3214
    Upcast<String^, Object^>^ good;
    Sorted<int>^ alsoGood;
};

generic<typename T> where T : value class
ref class Derived : Reference<T> { // error: C3390
    Value<T>^ value;
};
