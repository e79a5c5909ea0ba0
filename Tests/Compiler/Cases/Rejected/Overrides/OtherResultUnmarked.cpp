// A function that would override another one but for its result, and does not say that it is new.
using namespace System;

public ref class Base {
public:
    virtual int Count() { return 1; }
    virtual Object^ Make() { return nullptr; }
    virtual void Run() sealed {}
};

public ref class Derived : Base {
public:
    virtual long long Count() { return 2; }             // error: C2555
    virtual String^ Make() { return nullptr; }          // error: C2392
    virtual int ToString() { return 3; }                // error: C2555
    virtual int GetHashCode(int) { return 4; }
    virtual int Run() { return 5; }
};

public ref class Marked : Base {
public:
    virtual long long Count() new { return 2; }
    virtual String^ Make() new { return nullptr; }
};
