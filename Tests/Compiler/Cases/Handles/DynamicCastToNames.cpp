// dynamic_cast to handle types that have another name: typedefs, template arguments, decltype; native casts beside them.
using namespace System;

ref class Item {
public:
    int value = 5;
};
typedef Item^ ItemHandle;

struct Base {
    virtual ~Base() {}
};
struct Derived : Base {
    int n = 3;
};

template<class T, class U>
T as(U from) {
    return dynamic_cast<T>(from);
}

template<class T>
T down(Base* from) {
    return dynamic_cast<T>(from);
}

int main() {
    Object^ object = gcnew Item;
    // expect: 5 True
    Console::WriteLine("{0} {1}", as<Item^>(object)->value, as<String^>(object) == nullptr);
    // expect: 5
    Console::WriteLine(dynamic_cast<ItemHandle>(object)->value);
    // expect: 5
    Item^ item;
    Console::WriteLine(dynamic_cast<decltype(item)>(object)->value);
    // expect: 3
    Derived derived;
    Console::WriteLine(down<Derived*>(&derived)->n);
    return 0;
}
