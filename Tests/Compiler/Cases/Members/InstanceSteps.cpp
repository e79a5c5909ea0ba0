// ++ and -- as members: a prefix and a postfix one are two functions, and none of them assigns to the handle.
// expect: 1 0
// expect: 12 -1
// expect: True
using namespace System;

ref class Counter {
public:
    int Value;
    Counter^ operator++() {
        Value++;
        return this;
    }
    Counter^ operator++(int) {
        Counter^ old = gcnew Counter;
        old->Value = Value;
        Value += 11;
        return old;
    }
    Counter^ operator--(int unused) { return gcnew Counter(unused - 1); }
    Counter() {}
    Counter(int value) : Value(value) {}
};

int main() {
    Counter^ counter = gcnew Counter;
    Counter^ same = ++counter;
    Console::WriteLine("{0} {1}", counter->Value, (gcnew Counter)++->Value);
    counter++;
    Console::WriteLine("{0} {1}", counter->Value, counter-- ->Value);
    Console::WriteLine(Object::ReferenceEquals(same, counter));
    return 0;
}
