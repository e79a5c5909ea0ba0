// Types of template parameters: handles to them, tracking references, arrays of them.
using namespace System;

template<class T>
ref class Owner {
    typename T::Item^ item_;

public:
    typedef typename T::Item Item;
    typename T::Item^ Get() { return item_; }
    void Set(typename T::Item^ item) { item_ = item; }
    static void Swap(typename T::Item^% a, typename T::Item^% b) {
        typename T::Item^ old = a;
        a = b;
        b = old;
    }
    array<typename T::Item^>^ Both(Item^ other) {
        array<typename T::Item^>^ both = gcnew array<typename T::Item^>(2);
        both[0] = item_;
        both[1] = other;
        return both;
    }
    property typename T::Item^ Current { typename T::Item^ get() { return item_; } }
};

ref class Shop {
public:
    ref class Item {
    public:
        int price;
        Item(int price) : price(price) {}
    };
};

template<class T>
typename T::Item^ made(int price) { return gcnew typename T::Item(price); }

int main() {
    Owner<Shop> owner;
    owner.Set(made<Shop>(5));
    // expect: 5 5
    Console::WriteLine("{0} {1}", owner.Get()->price, owner.Current->price);
    Shop::Item^ a = made<Shop>(1);
    Shop::Item^ b = made<Shop>(2);
    Owner<Shop>::Swap(a, b);
    // expect: 2 1
    Console::WriteLine("{0} {1}", a->price, b->price);
    // expect: 5 2
    auto both = owner.Both(a);
    Console::WriteLine("{0} {1}", both[0]->price, both[1]->price);
    return 0;
}
