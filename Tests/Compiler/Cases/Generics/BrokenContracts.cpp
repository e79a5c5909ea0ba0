// Interfaces and overrides that generic classes do not fulfil.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T>
interface class ISource { T Next(); };

generic<typename T>
ref class Empty : ISource<T> {}; // error: C3766

ref class WrongType : ISource<int> { // error: C3766
public:
    virtual String^ Next() { return nullptr; }
};

generic<typename T>
ref class Base {
public:
    virtual void Put(T value) {}
    generic<typename U> virtual void Convert(U value) {}
};

ref class Derived : Base<int> {
public:
    virtual void Put(String^ value) override {} // error: C3668
    generic<typename U, typename V> virtual void Convert(U value) override {} // error: C3668
};

ref class Tighter : Base<int> {
public:
    generic<typename U> where U : IDisposable virtual void Convert(U value) override {} // error: C3299
};
