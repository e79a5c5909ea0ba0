// Metadata holds one attribute for all instances of a generic type.
using namespace System;
using namespace System::ComponentModel;
using namespace System::Collections::Generic;

ref class KindAttribute : Attribute {
public:
    KindAttribute(Type^) {}
    KindAttribute(... array<Type^>^) {}
    property Type^ Other;
};

generic<typename T> public ref class Holder {
public:
    [Kind(T::typeid)] int a;                            // error: C2179
    [Kind(List<T>::typeid)] int b;                      // error: C2179
    [Kind(int::typeid, Other = T::typeid)] int c;       // error: C2179
    [Kind(int::typeid, T::typeid)] int d;               // error: C2179
    [Kind(List<int>::typeid)] int e;
};
