// Handles: null, identity, to members, stack semantics and the unary % operator.
// expect: True
// expect: 1 1
// expect: 5
// expect: by handle 7
// expect: done 7
using namespace System;

ref class Counter {
public:
    int Value;
    Counter() {}
    Counter(int value) : Value(value) {}
    ~Counter() { Console::WriteLine("done {0}", Value); }
};

static void Show(Counter^ counter) { Console::WriteLine("by handle {0}", counter->Value); }

int main() {
    Counter^ none = nullptr;
    Console::WriteLine(none == nullptr);
    Counter^ first = gcnew Counter();
    Counter^ second = first;
    second->Value++;
    Console::WriteLine("{0} {1}", first->Value, second->Value);
    Counter% reference = *first;
    reference.Value = 5;
    Console::WriteLine(first->Value);
    Counter local(7);
    Show(%local);
    return 0;
}
