// Constraints of every kind bind C# too (ECMA-372 §31.4).
// expect: made, 7
// expect: 3 3
// expect: largest c
// expect: base derived
// expect: nothing
// expect: class, new(): ReferenceTypeConstraint, DefaultConstructorConstraint
// expect: struct: NotNullableValueTypeConstraint, DefaultConstructorConstraint
using namespace System;
using namespace System::Collections::Generic;

public ref class Base {
public:
    virtual property String^ Name { String^ get() { return "base"; } }
};

generic<typename T> where T : ref class, gcnew()
public ref class Factory {
public:
    T Make() { return gcnew T(); }
};

generic<typename T> where T : value class
public ref class Counted {
    int count_ = 0;

public:
    int Add(T item) { return ++count_; }
    property int Count { int get() { return count_; } }
};

generic<typename T> where T : IComparable<T>
public delegate bool Better(T left, T right);

public ref class Tools abstract sealed {
public:
    generic<typename T> where T : IComparable<T>
    static T Largest(... array<T>^ items) {
        T best = items[0];
        for each (T item in items) if (item->CompareTo(best) > 0) best = item;
        return best;
    }

    generic<typename T, typename U> where T : Base where U : T
    static String^ Names(T first, U second) { return first->Name + " " + second->Name; }
};

generic<typename T>
public interface class ISource {
    T Next();
};

generic<typename T>
public ref class Empty : ISource<T> {
public:
    virtual T Next() { return T(); }
};
