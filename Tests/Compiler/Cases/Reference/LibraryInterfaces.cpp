// Interfaces of .NET: IDisposable, IComparable, IEnumerable, ICloneable, IFormattable.
// expect: 1 2 3
// expect: clone 2
// expect: <2>
using namespace System;
using namespace System::Collections::Generic;

ref class Item : IComparable<Item^>, ICloneable, IFormattable {
public:
    int Number;
    Item(int number) : Number(number) {}
    virtual int CompareTo(Item^ other) { return Number - other->Number; }
    virtual Object^ Clone() { return gcnew Item(Number); }
    virtual String^ ToString(String^ format, IFormatProvider^) { return format + Number + ">"; }
    virtual String^ ToString() override { return Number.ToString(); }
};

int main() {
    List<Item^>^ items = gcnew List<Item^>();
    for each (int n in gcnew array<int>{3, 1, 2}) items->Add(gcnew Item(n));
    items->Sort();
    Console::WriteLine(String::Join(" ", items));
    Item^ clone = safe_cast<Item^>(items[1]->Clone());
    Console::WriteLine("clone {0}", clone->Number);
    Console::WriteLine("{0:<}", clone);
    return 0;
}
