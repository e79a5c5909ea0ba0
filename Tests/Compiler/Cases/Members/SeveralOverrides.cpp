// One function overrides several under other names; new slots; hiding by signature.
// expect: both both
// expect: own
// expect: base M
// expect: new M
// expect: int double
// expect: string
using namespace System;

interface class IFirst { String^ First(); };
interface class ISecond { String^ Second(); };

ref class Both : IFirst, ISecond {
public:
    virtual String^ Common() = IFirst::First, ISecond::Second { return "both"; }
    String^ First() { return "own"; }
};

ref class Base {
public:
    virtual String^ M() { return "base M"; }
    String^ Show(int) { return "int"; }
    String^ Show(double) { return "double"; }
    String^ Show(String^) { return "base string"; }
};

ref class Derived : Base {
public:
    virtual String^ M() new { return "new M"; }
    String^ Show(String^) new { return "string"; }
};

int main() {
    Both both;
    IFirst^ first = %both;
    ISecond^ second = %both;
    Console::WriteLine("{0} {1}", first->First(), second->Second());
    Console::WriteLine(both.First());
    Derived derived;
    Base^ base = %derived;
    Console::WriteLine(base->M());
    Console::WriteLine(derived.M());
    Console::WriteLine("{0} {1}", derived.Show(1), derived.Show(1.5));
    Console::WriteLine(derived.Show("x"));
    return 0;
}
