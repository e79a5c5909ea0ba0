// Overloads that differ in '%' and '^' only, and handles of objects with stack semantics behind a cast.
// expect: copy of reference
// expect: copy of handle
// expect: reference handle
// expect: 2 True
using namespace System;
using namespace System::Collections::Generic;

ref class Item {
public:
    Item() {}
    Item(Item% other) { Console::WriteLine("copy of reference"); }
    Item(Item^ other) { Console::WriteLine("copy of handle"); }
    String^ Name(Item% other) { return "reference"; }
    String^ Name(Item^ other) { return "handle"; }
};

int main() {
    Item item;
    Item first(item);
    Item second(%item);
    Console::WriteLine("{0} {1}", item.Name(first), item.Name(%first));
    List<int> numbers;
    numbers.Add(1);
    numbers.Add(2);
    ICollection<int>^ collection = (ICollection<int>^)%numbers;
    Console::WriteLine("{0} {1}", collection->Count, (Object^)%numbers == collection);
    return 0;
}
