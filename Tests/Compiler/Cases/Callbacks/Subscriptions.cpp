// C# hands lambdas to four native threads: takes them back while they are being called, within their own calls, or forgets them.
// expect: 50 rounds, all called: True, late calls: 0
// expect: ended by themselves: 20, late calls: 0
// expect: subscribed within a call: True
// expect: forgotten, still called: True
// expect: disposed: Ticker
// expect: handlers collected: True
#include "NativeThreads.h"
#include <bridge/registered_callback.h>

using namespace System;

typedef bridge::unique_owner<native::ticker> TickerOwner;

/// <summary>Ends with <c>Dispose</c>; then the handler is not called any more.</summary>
public ref class Subscription {
    typedef bridge::registered_callback<void(int)> Callback;

    TickerOwner^ ticker_;
    Callback^ callback_;
    int id_;

    void Unsubscribe() {
        if (!ticker_->IsDisposed) ticker_->Call<&native::ticker::unsubscribe>(id_);
    }

internal:
    Subscription(TickerOwner^ ticker, Action<int>^ handler)
        : ticker_(ticker), callback_(gcnew Callback(gcnew Callback::Handler(handler, &Action<int>::Invoke))) {
        id_ = ticker->Call<&native::ticker::subscribe>(callback_->FunctionOf(ticker));
        callback_->Unregister = gcnew Action(this, &Subscription::Unsubscribe);
    }

public:
    ~Subscription() { delete callback_; }
};

/// <summary>Calls handlers on native threads.</summary>
public ref class Ticker {
    TickerOwner^ ticker_ = gcnew TickerOwner(new native::ticker(4, true), "Ticker");

public:
    ~Ticker() { delete ticker_; }
    Subscription^ Subscribe(Action<int>^ handler) { return gcnew Subscription(ticker_, handler); }
    void AwaitCalls(int more) { ticker_->Call<&native::ticker::wait_for_calls>(more); }
};
