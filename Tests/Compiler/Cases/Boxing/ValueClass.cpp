// A boxed value class is a copy, reached through its interfaces as well.
// expect: 1
// expect: 2
using namespace System;

interface class ICounter {
    int Next();
};

value class Counter : ICounter {
    int count_;

public:
    virtual int Next() { return ++count_; }
};

int main() {
    Counter counter;
    ICounter^ boxed = counter;
    Console::WriteLine(boxed->Next());
    Console::WriteLine(boxed->Next());
    return counter.Next() - 1;
}
