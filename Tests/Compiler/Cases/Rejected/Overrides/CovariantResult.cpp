// The result of an override is that of the function it overrides.
using namespace System;

ref class Shape {
public:
    virtual Object^ Copy() { return nullptr; }
    virtual IComparable^ Key() { return nullptr; }
    virtual int Size() { return 0; }
};

ref class Circle : Shape {
public:
    virtual String^ Copy() override { return nullptr; } // error: C2392
    virtual String^ Key() override { return nullptr; } // error: C2392
    virtual double Size() override { return 0; } // error: C2555
};

int main() { return 0; }
