// Methods of a value class change the object they are called on.
// expect: 3
// expect: 3
// expect: 4
using namespace System;

public value class Counter {
    int count_;

public:
    void Add(int n) { count_ += n; }
    property int Count { int get() { return count_; } }
};

ref class Holder {
public:
    Counter Field;
};

int main() {
    Counter counter;
    counter.Add(3);
    Console::WriteLine(counter.Count);
    Counter copy = counter;
    copy.Add(1);
    Console::WriteLine(counter.Count);
    Holder^ holder = gcnew Holder();
    holder->Field.Add(4);
    Console::WriteLine(holder->Field.Count);
    return 0;
}
