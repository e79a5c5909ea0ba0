// Elements for arrays whose type has a name of its own.
// expect: 1 2 3 0
// expect: a b
// expect: 5 6
using namespace System;

typedef array<int> Numbers;
using Words = array<String^>;

template<class T>
ref struct Pair {
    typedef array<T> Items;
    static Items^ Of(T first, T second) { return gcnew Items(2) {first, second}; }
};

int main() {
    Numbers^ numbers = gcnew Numbers(4) {1, 2, 3};
    Console::WriteLine("{0} {1} {2} {3}", numbers[0], numbers[1], numbers[2], numbers[3]);
    Words^ words = gcnew Words(2) {"a", "b"};
    Console::WriteLine("{0} {1}", words[0], words[1]);
    array<int>^ pair = Pair<int>::Of(5, 6);
    Console::WriteLine("{0} {1}", pair[0], pair[1]);
    return 0;
}
