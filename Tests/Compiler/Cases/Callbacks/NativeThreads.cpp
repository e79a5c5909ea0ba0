// Native threads call while others register, unregister and collect garbage; no handler runs after its Dispose has returned.
// expect: rounds 100
// expect: calls after the end: 0
// expect: every handler was called: True
// expect: unregistered within its own call, by 4 threads at once: True
// expect: handlers collected: True
#include "NativeThreads.h"
#include <bridge/registered_callback.h>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::CompilerServices;
using namespace System::Threading;

typedef bridge::registered_callback<void(int)> Callback;

ref class Subscriber {
    native::ticker* ticker_;
    Callback^ callback_;
    int id_;
    bool isOver_;
    bool endsItself_;
    ManualResetEventSlim^ subscribed_ = gcnew ManualResetEventSlim();

    void OnTick(int) {
        if (Volatile::Read(isOver_)) Interlocked::Increment(Late);
        if (Interlocked::Increment(Calls) > 20 && endsItself_) {
            subscribed_->Wait();
            End();
        }
    }
    void Unsubscribe() { ticker_->unsubscribe(id_); }

public:
    static int Late;
    int Calls;

    Subscriber(native::ticker* ticker, bool endsItself) : ticker_(ticker), endsItself_(endsItself) {
        callback_ = gcnew Callback(gcnew Callback::Handler(this, &Subscriber::OnTick));
        callback_->Unregister = gcnew Action(this, &Subscriber::Unsubscribe);
        id_ = ticker_->subscribe(callback_->Function);
        subscribed_->Set();
    }
    void End() { delete callback_; }
    void EndAndTell() {
        End();
        Volatile::Write(isOver_, true);
    }
};

ref class Program abstract sealed {
    static bool stops_;

public:
    static void Collect() {
        while (!Volatile::Read(stops_)) {
            GC::Collect();
            Thread::Yield();
        }
    }
    static void Stop() { Volatile::Write(stops_, true); }

    [MethodImpl(MethodImplOptions::NoInlining)]
    static int Rounds(native::ticker* ticker, List<WeakReference^>^ made) {
        int called = 0;
        for (int i = 0; i < 100; ++i) {
            Subscriber^ subscriber = gcnew Subscriber(ticker, false);
            made->Add(gcnew WeakReference(subscriber));
            ticker->wait_for_calls(5);
            subscriber->EndAndTell();
            if (subscriber->Calls > 0) ++called;
        }
        return called;
    }

    [MethodImpl(MethodImplOptions::NoInlining)]
    static bool EndWithin(native::ticker* ticker, List<WeakReference^>^ made) {
        for (int i = 0; i < 20; ++i) {
            Subscriber^ subscriber = gcnew Subscriber(ticker, true);
            made->Add(gcnew WeakReference(subscriber));
            while (Volatile::Read(subscriber->Calls) <= 20) Thread::Yield();
            subscriber->End();
        }
        return true;
    }
};

int main() {
    native::ticker ticker(4, true);
    Thread^ collector = gcnew Thread(gcnew ThreadStart(&Program::Collect));
    collector->Start();
    List<WeakReference^>^ made = gcnew List<WeakReference^>();
    int called = Program::Rounds(&ticker, made);
    Console::WriteLine("rounds {0}", made->Count);
    Console::WriteLine("calls after the end: {0}", Subscriber::Late);
    Console::WriteLine("every handler was called: {0}", called == 100);
    Console::WriteLine("unregistered within its own call, by 4 threads at once: {0}", Program::EndWithin(&ticker, made));
    Program::Stop();
    collector->Join();
    int alive = 0;
    for (int i = 0; i < 100; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
        alive = 0;
        for each (WeakReference^ each in made) alive += each->IsAlive ? 1 : 0;
        if (alive <= 1) break;
    }
    Console::WriteLine("handlers collected: {0}", alive <= 1);
    return 0;
}
