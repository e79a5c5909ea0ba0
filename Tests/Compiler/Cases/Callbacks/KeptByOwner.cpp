// A callback that the native object of an owner calls is kept by that owner: it works after a collection, does nothing after its end, and
// does not keep a forgotten wrapper alive.
// expect: after a collection: 5, 7
// expect: ended: 0
// expect: refused: callback, feed
// expect: destroyed by the finalizer: 1
#include <bridge/registered_callback.h>

using namespace System;

struct feed {
    static int destroyed;
    int (*told)(int) = nullptr;
    ~feed() { ++destroyed; }
    int tell(int number) { return told(number); }
};
int feed::destroyed = 0;

typedef bridge::registered_callback<int(int)> Callback;

ref class Feed {
    bridge::unique_owner<feed>^ feed_ = gcnew bridge::unique_owner<feed>(new feed(), "feed");
    int sum_;

    int OnTold(int number) { return sum_ += number; }

public:
    Callback^ Ended;

    Feed() {
        Ended = gcnew Callback(gcnew Callback::Handler(this, &Feed::OnTold));
        feed* native = feed_->Enter();
        try {
            native->told = Ended->FunctionOf(feed_);
        } finally {
            feed_->Exit();
        }
    }
    ~Feed() { delete feed_; }

    int Tell(int number) {
        feed* native = feed_->Enter();
        try {
            return native->tell(number);
        } finally {
            feed_->Exit();
        }
    }

    String^ Register(Callback^ callback) {
        try {
            callback->FunctionOf(feed_);
            return "taken";
        } catch (ObjectDisposedException^ e) {
            return e->ObjectName;
        }
    }
};

static int Nothing(int) { return 0; }

static void Use() {
    Feed feed;
    feed.Tell(5);
    GC::Collect();
    int second = feed.Tell(2);
    Console::WriteLine("after a collection: 5, {0}", second);
    delete feed.Ended;
    Console::WriteLine("ended: {0}", feed.Tell(1));
    String^ ended = feed.Register(feed.Ended);
    delete %feed;
    Console::WriteLine("refused: {0}, {1}", ended, feed.Register(gcnew Callback(gcnew Callback::Handler(&Nothing))));
}

static void Forget() { (gcnew Feed())->Tell(1); }

int main() {
    Use();
    feed::destroyed = 0;
    Forget();
    for (int i = 0; i < 3; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
    Console::WriteLine("destroyed by the finalizer: {0}", feed::destroyed);
    return 0;
}
