// Threads start with delegates of members; a lock guards what they share.
// expect: 2000
// expect: worker 7
using namespace System;
using namespace System::Threading;

ref class Counter {
    int number_;
    Object^ lock_ = gcnew Object();

    void Increase() {
        Monitor::Enter(lock_);
        try {
            ++number_;
        } finally {
            Monitor::Exit(lock_);
        }
    }

public:
    property int Number { int get() { return number_; } }
    void Loop() {
        for (int i = 0; i < 1000; ++i)
            Increase();
    }
    void Work(Object^ argument) { Console::WriteLine("worker {0}", argument); }
};

int main() {
    Counter^ counter = gcnew Counter();
    Thread^ first = gcnew Thread(gcnew ThreadStart(counter, &Counter::Loop));
    Thread^ second = gcnew Thread(gcnew ThreadStart(counter, &Counter::Loop));
    first->Start();
    second->Start();
    first->Join();
    second->Join();
    Console::WriteLine(counter->Number);
    Thread^ third = gcnew Thread(gcnew ParameterizedThreadStart(counter, &Counter::Work));
    third->Start(7);
    third->Join();
    return 0;
}
