#pragma once
/// \file
/// Delegates that native code calls until they are unregistered. C++/CLI source in C++17; Visual C++ takes it too.
///
///     typedef bridge::registered_callback<int(void*, double)> Tick;
///
///     tick_ = gcnew Tick(gcnew Tick::Handler(this, &Feed::OnTick));
///     id_ = feed_->subscribe(tick_->Function, nullptr);
///     tick_->Unregister = gcnew System::Action(this, &Feed::Unsubscribe);
///     …
///     delete tick_;
///
/// From the first use of Function until Dispose the callback keeps itself and its handler alive: native code holds it, though the
/// collector cannot see that. A callback that a native object calls which a wrapper owns is better registered as FunctionOf(owner): the
/// owner keeps it until the native object is destroyed, so that a wrapper which is forgotten can be collected with its callbacks. Dispose calls Unregister, turns away what comes later, and returns when no call is running any more.
/// Within a callback it does not wait, which would be for itself: then the last call lets the handler go as it leaves.
///
/// Function is for native code that, when Unregister has returned, does not use the pointer any more. FunctionOf(owner) also serves
/// where a thread may be about to call nevertheless: that pointer stays valid as long as the native object of the owner.

#include "owner.h"

namespace bridge {

/// Counts the calls of a callback. All members may be called from any thread.
ref class callback_base abstract : owner_base {
public:
    /// Tells the native side to call no more; runs once, in Dispose.
    property System::Action^ Unregister;

    /// \throws What Unregister throws, after everything else was done.
    ~callback_base() {
        try {
            System::Action^ unregister = Unregister;
            Unregister = nullptr;
            if (unregister != nullptr) unregister();
        } finally {
            close();
            if (depth_ == 0) wait();
        }
    }

internal:
    callback_base() : owner_base("callback", 0), gate_(gcnew System::Object()), is_over_(false) {}

    /// Native code holds this from now on.
    void hold() {
        enter();
        try {
            System::Threading::Monitor::Enter(gate_);
            try {
                if (!held_.IsAllocated) held_ = System::Runtime::InteropServices::GCHandle::Alloc(this);
            } finally {
                System::Threading::Monitor::Exit(gate_);
            }
        } finally {
            Exit();
        }
    }

    /// Begins a call, unless it comes too late.
    bool begin() {
        if (!TryEnter()) return false;
        ++depth_;
        return true;
    }

    void end() {
        --depth_;
        Exit();
    }

    virtual void destroy() override {
        release();
        System::Threading::Monitor::Enter(gate_);
        try {
            if (held_.IsAllocated) held_.Free();
            is_over_ = true;
            System::Threading::Monitor::PulseAll(gate_);
        } finally {
            System::Threading::Monitor::Exit(gate_);
        }
    }

    /// Lets the handler go.
    virtual void release() abstract;

private:
    void wait() {
        System::Threading::Monitor::Enter(gate_);
        try {
            while (!is_over_) System::Threading::Monitor::Wait(gate_);
        } finally {
            System::Threading::Monitor::Exit(gate_);
        }
    }

    /// Callbacks that this thread is in.
    [System::ThreadStatic] static int depth_;

    System::Object^ gate_;
    System::Runtime::InteropServices::GCHandle held_;
    bool is_over_;
};

template<class F> ref class registered_callback;

/// A handler behind a function pointer without captured state. Calls that come after Dispose return R().
template<class R, class... A> ref class registered_callback<R(A...)> sealed : callback_base {
public:
    [System::Runtime::InteropServices::UnmanagedFunctionPointer(System::Runtime::InteropServices::CallingConvention::Cdecl)]
    delegate R Handler(A... arguments);

    typedef R (*function)(A...);

    registered_callback(Handler^ handler) : handler_(handler) {
        if (handler == nullptr) throw gcnew System::ArgumentNullException("handler");
        entry_ = gcnew Handler(this, &registered_callback::invoke);
    }

    /// What to register. \throws System::ObjectDisposedException
    property function Function {
        function get() {
            hold();
            return address();
        }
    }

    /// What to register with an owner's native object: valid until that is destroyed. \throws System::ObjectDisposedException
    function FunctionOf(owner_base^ owner) {
        enter();
        try {
            owner->Keep(entry_);
            leave_unwatched(this);
            return address();
        } finally {
            Exit();
        }
    }

internal:
    virtual void release() override { handler_ = nullptr; }

private:
    function address() { return reinterpret_cast<function>(System::Runtime::InteropServices::Marshal::GetFunctionPointerForDelegate(entry_).ToPointer()); }

    R invoke(A... arguments) {
        if (!begin()) return R();
        try {
            return handler_(arguments...);
        } finally {
            end();
        }
    }

    Handler^ handler_;
    Handler^ entry_;
};

}
