// msclr::lock: a monitor for a scope, with time limits, asked whether it holds and for what.
// expect: held True, is for it True
// expect: later False, tried True
// expect: other thread: not in time
// expect: other thread: tried False
// expect: released False, other thread: got it
// expect: 20000
#include <msclr/lock.h>

using namespace System;
using namespace System::Threading;
using msclr::lock;

ref class Counter {
    int value_;
    Object^ gate_ = gcnew Object();

public:
    property int Value { int get() { return value_; } }
    property Object^ Gate { Object^ get() { return gate_; } }

    void Count() {
        for (int i = 0; i < 10000; ++i) {
            lock guard(gate_);
            ++value_;
        }
    }

    void Timeout() {
        try {
            lock guard(gate_, 1);
        } catch (ApplicationException^) {
            Console::WriteLine("other thread: not in time");
        }
        lock later(gate_, msclr::lock_later);
        Console::WriteLine("other thread: tried {0}", later.try_acquire(TimeSpan::FromMilliseconds(1.0)));
    }

    void Get() {
        lock guard(gate_, TimeSpan::FromSeconds(60.0));
        if (guard) Console::WriteLine("other thread: got it");
    }
};

static void Run(ThreadStart^ what) {
    Thread thread(what);
    thread.Start();
    thread.Join();
}

int main() {
    Counter^ counter = gcnew Counter();
    {
        lock guard(counter->Gate);
        Console::WriteLine("held {0}, is for it {1}", guard.is_locked(), guard == counter->Gate && guard != counter);
        lock later(counter->Gate, msclr::lock_later);
        Console::Write("later {0}, ", later.is_locked());
        Console::WriteLine("tried {0}", later.try_acquire(0));
        later.release();
        Run(gcnew ThreadStart(counter, &Counter::Timeout));
        guard.release();
        Console::Write("released {0}, ", guard.is_locked());
        Run(gcnew ThreadStart(counter, &Counter::Get));
    }
    Thread other(gcnew ThreadStart(counter, &Counter::Count));
    other.Start();
    counter->Count();
    other.Join();
    Console::WriteLine(counter->Value);
    return 0;
}
