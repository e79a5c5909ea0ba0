// Objects have identity: two handles, one object.
// expect: 5
// expect: 5
// expect: False
using namespace System;

ref class Counter {
    int count_;

public:
    Counter() : count_(0) {}
    void Add(int n) { count_ += n; }
    int Count() { return count_; }
};

int main() {
    Counter^ first = gcnew Counter();
    Counter^ second = first;
    first->Add(2);
    second->Add(3);
    Console::WriteLine(first->Count());
    Console::WriteLine(second->Count());
    Console::WriteLine(first == gcnew Counter());
    return 0;
}
