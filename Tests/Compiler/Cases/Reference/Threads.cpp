// Threads, locks and tasks.
// expect: 4000
// expect: 10
// expect: sum 45
#include <msclr/lock.h>

using namespace System;
using namespace System::Threading;
using namespace System::Threading::Tasks;

ref class Counter {
    int value_;

public:
    void Add() {
        for (int i = 0; i < 1000; i++) {
            msclr::lock guard(this);
            value_++;
        }
    }
    property int Value { int get() { return value_; } }
};

static int Square(Object^ n) { return safe_cast<int>(n) * safe_cast<int>(n); }

ref class Sums {
    int sum_;

public:
    void Add(int n) { Interlocked::Add(sum_, n); }
    property int Sum { int get() { return sum_; } }
};

int main() {
    Counter^ counter = gcnew Counter();
    array<Thread^>^ threads = gcnew array<Thread^>(4);
    for (int i = 0; i < threads->Length; i++) {
        threads[i] = gcnew Thread(gcnew ThreadStart(counter, &Counter::Add));
        threads[i]->Start();
    }
    for each (Thread^ thread in threads) thread->Join();
    Console::WriteLine(counter->Value);
    Task<int>^ task = Task<int>::Factory->StartNew(gcnew Func<Object^, int>(&Square), 3);
    Console::WriteLine(task->Result + 1);
    Sums^ sums = gcnew Sums();
    Parallel::For(0, 10, gcnew Action<int>(sums, &Sums::Add));
    Console::WriteLine("sum {0}", sums->Sum);
    return 0;
}
