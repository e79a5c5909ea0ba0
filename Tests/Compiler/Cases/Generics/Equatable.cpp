// A value class implements IEquatable of itself.
// expect: True
// expect: False
// expect: 1
using namespace System;
using namespace System::Collections::Generic;

value class Id : IEquatable<Id> {
public:
    int Number;
    Id(int number) : Number(number) {}
    virtual bool Equals(Id other) { return Number == other.Number; }
    virtual int GetHashCode() override { return Number; }
};

int main() {
    Id a(1), b(1), c(2);
    Console::WriteLine(a.Equals(b));
    Console::WriteLine(a.Equals(c));
    List<Id>^ ids = gcnew List<Id>();
    ids->Add(c);
    ids->Add(b);
    Console::WriteLine(ids->IndexOf(a));
    return 0;
}
