// C# hands over a lambda, which runs on native threads until it is taken back.
// expect: got 1 on another thread
// expect: after a collection 2
// expect: total 3
// expect: collected True
// expect: disposed: Feed
#include "Feed.h"
#include <bridge/registered_callback.h>

using namespace System;

/// <summary>Native values for .NET.</summary>
public ref class Feed {
    typedef bridge::registered_callback<void(double)> Callback;

    bridge::unique_owner<native::feed>^ feed_;
    Callback^ callback_;

    void Clear() { feed_->Enter()->set(nullptr); feed_->Exit(); }

public:
    Feed() : feed_(gcnew bridge::unique_owner<native::feed>(new native::feed(), "Feed")) {}
    ~Feed() {
        delete callback_;
        delete feed_;
    }

    /// <summary>Calls the action with every value until the feed is stopped.</summary>
    void Start(Action<double>^ action) {
        callback_ = gcnew Callback(gcnew Callback::Handler(action, &Action<double>::Invoke));
        callback_->Unregister = gcnew Action(this, &Feed::Clear);
        native::feed* feed = feed_->Enter();
        try {
            feed->set(callback_->Function);
        } finally {
            feed_->Exit();
        }
    }
    void Stop() { delete callback_; }
    void Push(double value) {
        native::feed* feed = feed_->Enter();
        try {
            feed->push(value);
        } finally {
            feed_->Exit();
        }
    }
};
