// A library built on the helpers of msclr: its locks are those of C#, its events can be native ones, its roots keep objects alive.
// expect: 40000
// expect: C# holds the lock: refused
// expect: free again: 1
// expect: told 3 times, last 30
// expect: root keeps: still here
// expect: released: disposed
#include <msclr/auto_gcroot.h>
#include <msclr/auto_handle.h>
#include <msclr/event.h>
#include <msclr/lock.h>
#include <functional>
#include <vector>

using namespace System;

public delegate void Told(int value);

class source;

/// <summary>Counts under a lock that C# can take too.</summary>
public ref class Counter {
    int value_;
    Object^ gate_ = gcnew Object();

public:
    property Object^ Gate { Object^ get() { return gate_; } }
    property int Value { int get() { return value_; } }

    void Count() {
        msclr::lock guard(gate_);
        ++value_;
    }

    bool TryCount() {
        msclr::lock guard(gate_, msclr::lock_later);
        if (!guard.try_acquire(10)) return false;
        ++value_;
        return true;
    }
};

/// <summary>Raises what native code tells.</summary>
public ref class Feed {
    source* source_;

internal:
    void OnNative(int value) { Raised(value); }

public:
    event Told^ Raised;
    Feed();
    ~Feed() { this->!Feed(); }
    !Feed();
    void Tell(int value);
};

// A native class with a handle to the wrapper.
class source {
    gcroot<WeakReference^> feed_;

public:
    explicit source(Feed^ feed) : feed_(gcnew WeakReference(feed)) {}
    void tell(int value) {
        Feed^ feed = safe_cast<Feed^>(feed_->Target);
        if (feed != nullptr) feed->OnNative(value);
    }
};

inline Feed::Feed() : source_(new source(this)) {}
inline Feed::!Feed() {
    delete source_;
    source_ = nullptr;
}
inline void Feed::Tell(int value) { source_->tell(value); }

class holder {
    msclr::auto_gcroot<IDisposable^> held_;

public:
    explicit holder(IDisposable^ held) : held_(held) {}
    String^ name() { return held_.get()->ToString(); }
};

/// <summary>A native object that owns a managed one.</summary>
public ref class Holder {
    holder* holder_;

public:
    Holder(IDisposable^ held) : holder_(new holder(held)) {}
    ~Holder() { this->!Holder(); }
    !Holder() {
        delete holder_;
        holder_ = nullptr;
    }
    property String^ Name { String^ get() { return holder_->name(); } }

    static String^ Use(Func<IDisposable^>^ make) {
        msclr::auto_handle<IDisposable> own(make());
        return own->ToString();
    }
};
