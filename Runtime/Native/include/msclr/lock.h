#pragma once
/// \file
/// msclr::lock: holds the monitor of an object for a scope. C++/CLI source, compiled into the assembly that includes it.

#include <msclr/safebool.h>

namespace msclr {

/// Asks a lock not to acquire at once.
enum lock_when { lock_later };

/// Acquires in its constructor and releases in its destructor; use it with stack semantics. Not to be shared
/// between threads. Like the original, an acquisition that times out throws ApplicationException.
ref class lock sealed {
public:
    lock(System::Object^ object) : object_(object), is_held_(false) { acquire(); }
    lock(System::Object^ object, int milliseconds) : object_(object), is_held_(false) { acquire(milliseconds); }
    lock(System::Object^ object, System::TimeSpan timeout) : object_(object), is_held_(false) { acquire(timeout); }
    lock(System::Object^ object, lock_when) : object_(object), is_held_(false) {}
    ~lock() { release(); }

    /// Whether this lock holds the monitor.
    bool is_locked() { return is_held_; }

    operator _detail_class::_safe_bool() { return is_held_ ? _detail_class::_safe_true : _detail_class::_safe_false; }

    /// Whether this lock is for that object.
    template<class T> bool operator==(T object) { return object_ == object; }
    template<class T> bool operator!=(T object) { return object_ != object; }

    /// Waits for the monitor.
    void acquire() {
        if (!is_held_)
            System::Threading::Monitor::Enter(object_);
        is_held_ = true;
    }

    void acquire(int milliseconds) {
        if (!try_acquire(milliseconds))
            throw gcnew System::ApplicationException("The lock was not acquired in time.");
    }

    void acquire(System::TimeSpan timeout) {
        if (!try_acquire(timeout))
            throw gcnew System::ApplicationException("The lock was not acquired in time.");
    }

    /// \return whether the monitor is held now.
    bool try_acquire(int milliseconds) {
        if (!is_held_ && System::Threading::Monitor::TryEnter(object_, milliseconds))
            is_held_ = true;
        return is_held_;
    }

    bool try_acquire(System::TimeSpan timeout) {
        if (!is_held_ && System::Threading::Monitor::TryEnter(object_, timeout))
            is_held_ = true;
        return is_held_;
    }

    /// Does nothing when the monitor is not held.
    void release() {
        if (is_held_) {
            is_held_ = false;
            System::Threading::Monitor::Exit(object_);
        }
    }

private:
    System::Object^ object_;
    bool is_held_;
};

}
