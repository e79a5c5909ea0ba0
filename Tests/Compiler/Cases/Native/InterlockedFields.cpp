// Interlocked on fields of a ref class and threads of the class library.
// expect: 2000
using namespace System;
using namespace System::Threading;

ref class Counter {
    int count_;

public:
    void Work() {
        for (int i = 0; i < 1000; ++i)
            Interlocked::Increment(count_);
    }
    property int Count { int get() { return count_; } }
};

int main() {
    Counter^ counter = gcnew Counter();
    Thread^ first = gcnew Thread(gcnew ThreadStart(counter, &Counter::Work));
    Thread^ second = gcnew Thread(gcnew ThreadStart(counter, &Counter::Work));
    first->Start();
    second->Start();
    first->Join();
    second->Join();
    Console::WriteLine(counter->Count);
    return 0;
}
