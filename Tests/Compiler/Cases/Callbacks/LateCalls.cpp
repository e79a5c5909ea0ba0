// Native threads that may still call after unsubscribe() has returned: the function pointer lives as long as the native object, but the
// handler is not called any more, and Dispose waits for the calls that run.
// expect: rounds 100
// expect: calls after the end: 0
// expect: handlers collected: True
// expect: refused ticker
#include "NativeThreads.h"
#include <bridge/registered_callback.h>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::CompilerServices;
using namespace System::Threading;

typedef bridge::registered_callback<void(int)> Callback;
typedef bridge::unique_owner<native::ticker> Owner;

ref class Subscriber {
    native::ticker* ticker_;
    Callback^ callback_;
    int id_;
    bool isOver_;

    void OnTick(int) {
        if (Volatile::Read(isOver_)) Interlocked::Increment(Late);
    }
    void Unsubscribe() { ticker_->unsubscribe(id_); }

public:
    static int Late;

    Subscriber(Owner^ owner) {
        callback_ = gcnew Callback(gcnew Callback::Handler(this, &Subscriber::OnTick));
        callback_->Unregister = gcnew Action(this, &Subscriber::Unsubscribe);
        ticker_ = owner->Enter();
        try {
            id_ = ticker_->subscribe(callback_->FunctionOf(owner));
        } finally {
            owner->Exit();
        }
    }
    ~Subscriber() {
        delete callback_;
        Volatile::Write(isOver_, true);
    }
};

[MethodImpl(MethodImplOptions::NoInlining)]
static void Rounds(Owner^ owner, native::ticker* ticker, List<WeakReference^>^ made) {
    for (int i = 0; i < 100; ++i) {
        Subscriber subscriber(owner);
        made->Add(gcnew WeakReference(%subscriber));
        ticker->wait_for_calls(3);
        if (i % 16 == 0) GC::Collect();
    }
}

int main() {
    Owner^ owner = gcnew Owner(new native::ticker(4, false), "ticker");
    native::ticker* ticker = owner->Enter();
    List<WeakReference^>^ made = gcnew List<WeakReference^>();
    Rounds(owner, ticker, made);
    Console::WriteLine("rounds {0}", made->Count);
    Console::WriteLine("calls after the end: {0}", Subscriber::Late);
    GC::Collect();
    GC::WaitForPendingFinalizers();
    GC::Collect();
    int alive = 0;
    for each (WeakReference^ each in made) alive += each->IsAlive ? 1 : 0;
    Console::WriteLine("handlers collected: {0}", alive <= 1);
    owner->Exit();
    delete owner;
    try {
        Subscriber late(owner);
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("refused {0}", e->ObjectName);
    }
    return 0;
}
