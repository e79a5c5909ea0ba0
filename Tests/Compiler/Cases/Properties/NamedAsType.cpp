// A property may have the name of its type, also where its accessor is defined outside of the class.
// expect: item of the order
using namespace System;

public ref class Item {
public:
    virtual String^ ToString() override { return "item"; }
};

public ref class Order {
    Item^ item_ = gcnew ::Item();

public:
    property Item^ Item { ::Item^ get(); }
};

Item^ Order::Item::get() { return item_; }

int main() {
    Order^ order = gcnew Order();
    Console::WriteLine("{0} of the order", order->Item);
    return 0;
}
