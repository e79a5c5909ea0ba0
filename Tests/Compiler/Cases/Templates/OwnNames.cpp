// Functions of the user keep their names, whatever the compiler calls its own: argument-dependent lookup over handles finds nothing.
using namespace System;

template<class T> T& same(T& x) { return x; }
template<class T> int addr(T&) { return 2; }
template<class T> int each(T) { return 4; }
template<class T> int fill(T, int) { return 5; }
template<class T> int assign(T&, T) { return 6; }
template<class T> int lit(const T&) { return 7; }
template<class T> int m(const T&) { return 8; }
template<class T> int del(const T&) { return 9; }
template<class T> int gc(T) { return 10; }
template<class T> String^ nil(T) { return "nil"; }
template<class T> bool managed(T) { return true; }
template<class T, class U> T safe(U x) { return safe_cast<T>(x); }

ref class Item {
public:
    int value = 1;
};

int main() {
    Item^ item = gcnew Item;
    String^ text = "text";
    array<int>^ numbers = {1, 2};
    same(item)->value += 2;
    // expect: 3 2 4 5
    Console::WriteLine("{0} {1} {2} {3}", item->value, addr(item), each(numbers), fill(numbers, 1));
    // expect: 6 7 8 9
    Console::WriteLine("{0} {1} {2} {3}", assign(text, text), lit(text), m(item), del(item));
    // expect: 10 nil True
    Console::WriteLine("{0} {1} {2}", gc(item), nil(text), managed(numbers));
    // expect: 3
    Console::WriteLine(safe<Item^>((Object^)item)->value);
    return 0;
}
