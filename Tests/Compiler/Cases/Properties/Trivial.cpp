// A trivial property stores its value itself.
// expect: 5 name
// expect: True
using namespace System;

ref class Item {
public:
    property int Count;
    property String^ Name;
};

int main() {
    Item^ item = gcnew Item();
    item->Count = 5;
    item->Name = "name";
    Console::WriteLine("{0} {1}", item->Count, item->Name);
    Console::WriteLine(Item::typeid->GetProperty("Count")->CanWrite);
    return 0;
}
