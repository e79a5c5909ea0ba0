// The usual pattern: sender and arguments.
// expect: shop: 12
// expect: total 12
using namespace System;

ref class SoldEventArgs : EventArgs {
public:
    initonly int Price;
    SoldEventArgs(int price) : Price(price) {}
};

ref class Shop {
public:
    event EventHandler<SoldEventArgs^>^ Sold;
    void Sell(int price) { Sold(this, gcnew SoldEventArgs(price)); }
    virtual String^ ToString() override { return "shop"; }
};

ref class Till {
public:
    int Total;
    void Book(Object^ sender, SoldEventArgs^ e) {
        Console::WriteLine("{0}: {1}", sender, e->Price);
        Total += e->Price;
    }
};

int main() {
    Shop^ shop = gcnew Shop();
    Till^ till = gcnew Till();
    shop->Sold += gcnew EventHandler<SoldEventArgs^>(till, &Till::Book);
    shop->Sell(12);
    Console::WriteLine("total {0}", till->Total);
    return 0;
}
