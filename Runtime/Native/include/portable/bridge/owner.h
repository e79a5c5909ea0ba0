#pragma once
/// \file
/// Handles to native objects for wrappers: unique_owner, shared_owner and borrowed. C++/CLI source in C++17; Visual C++ takes it too.
///
/// A method of a wrapper calls a member function of the object, or a function whose first parameter is a reference to it:
///
///     double Weigh(double grams) { return scale_->Call<&Scale::weigh>(grams); }
///
/// What takes several statements stands between Enter and Exit:
///
///     Scale* scale = scale_->Enter();
///     try { scale->clear(); return scale->weigh(grams); } finally { scale_->Exit(); }
///
/// Calls in flight finish before the object is destroyed: then the last of them destroys it as it leaves. Calls that begin after
/// Dispose throw ObjectDisposedException. All members may be called from any thread; a call ends on the thread that it began on. A
/// use that may end on another one stands between Hold and Release, which takes two locked operations.

#include "in_flight.h"

#include <memory>

namespace bridge {

ref class owner_base;

/// Closed owners that calls still use. The last native call comes here as it leaves: it does not know its owner.
ref class owners_in_use abstract sealed {
    static initonly System::Collections::Generic::List<owner_base^>^ owners_ = gcnew System::Collections::Generic::List<owner_base^>();
    [System::ThreadStatic] static System::Runtime::ExceptionServices::ExceptionDispatchInfo^ failure_;

internal:
    static void add(owner_base^ owner) {
        System::Threading::Monitor::Enter(owners_);
        try {
            if (!owners_->Contains(owner)) owners_->Add(owner);
        } finally {
            System::Threading::Monitor::Exit(owners_);
        }
    }

    static void remove(owner_base^ owner) {
        System::Threading::Monitor::Enter(owners_);
        try {
            owners_->Remove(owner);
        } finally {
            System::Threading::Monitor::Exit(owners_);
        }
    }

    /// Destroys those whose last call has left. False if a destructor threw.
    static bool try_settle();

    /// Throws what the destructor threw.
    static void throw_failure() {
        System::Runtime::ExceptionServices::ExceptionDispatchInfo^ failure = failure_;
        failure_ = nullptr;
        failure->Throw();
    }

    /// Has native calls tell what happens to them.
    static void listen();
};

/// Knows whether uses are in flight, destroys once.
ref class owner_base abstract {
public:
    /// Closes children that were adopted, last one first, and then this object as soon as no call uses it.
    ~owner_base() { close(); }

    property bool IsDisposed {
        bool get() { return (System::Threading::Volatile::Read(state_) & closed) != 0; }
    }

    /// What ObjectDisposedException calls the object.
    property System::String^ Name { System::String^ get() { return name_; } }

    /// Ends a call. \throws System::Threading::SynchronizationLockException This thread has not begun one.
    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    void Exit() {
        in_flight::end(number_);
        if ((System::Threading::Volatile::Read(state_) & closed) != 0) settle();
    }

    /// Begins a call unless the object is disposed; tells whether it did.
    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    bool TryEnter() {
        in_flight::begin(number_);
        if ((System::Threading::Volatile::Read(state_) & closed) == 0) return true;
        Exit();
        return false;
    }

    /// Begins a use that may end on another thread, unless the object is disposed; tells whether it did.
    bool TryHold() {
        if ((System::Threading::Interlocked::Add(state_, one_hold) & closed) == 0) return true;
        Release();
        return false;
    }

    /// Ends such a use.
    void Release() {
        if ((System::Threading::Interlocked::Add(state_, -one_hold) & closed) != 0) settle();
    }

    /// Makes a child that must not outlive this object: disposing this one disposes it first. Does not keep it alive.
    void Adopt(owner_base^ child) {
        enter();
        try {
            System::Threading::Monitor::Enter(this);
            try {
                if (children_ == nullptr) children_ = gcnew System::Collections::Generic::List<System::WeakReference^>();
                children_->Add(gcnew System::WeakReference(child));
            } finally {
                System::Threading::Monitor::Exit(this);
            }
        } finally {
            Exit();
        }
    }

    /// Keeps what native code may use as long as the native object exists.
    void Keep(System::Object^ used) {
        enter();
        try {
            System::Threading::Monitor::Enter(this);
            try {
                if (kept_ == nullptr) kept_ = gcnew System::Collections::Generic::List<System::Object^>();
                kept_->Add(used);
            } finally {
                System::Threading::Monitor::Exit(this);
            }
        } finally {
            Exit();
        }
    }

protected:
    !owner_base() { destroy_once(); }

internal:
    /// Calls Function with what the pointer or shared pointer points to. The pinned state keeps this owner alive and in its place.
    template<auto Function, class Pointer, class... Arguments>
    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    call_result<Function, Pointer, Arguments...> call(Pointer pointer, Arguments... arguments) {
        if ((System::Threading::Volatile::Read(state_) & closed) != 0) refuse();
        pin_ptr<int> state = &state_;
        return call_native<Function>(state, pointer, static_cast<call_argument<Arguments>>(arguments)...);
    }

    /// Destroys the closed object if this was its last use. Before the fence, slots may be filled that cannot be seen yet: then it is
    /// who closes that comes here once more.
    void settle();

    /// \param name What ObjectDisposedException calls the object. \param bytes Native memory that the collector does not see.
    owner_base(System::String^ name, long long bytes) : number_(in_flight::new_number()), state_(0), name_(name == nullptr ? System::String::Empty : name), bytes_(bytes) {
        if (bytes_ > 0) System::GC::AddMemoryPressure(bytes_);
    }

    void close() {
        owners_in_use::listen();
        if ((System::Threading::Interlocked::Or(state_, closed) & closed) != 0) return;
        close_children();
        in_flight::fence();
        System::Threading::Interlocked::Or(state_, fenced);
        settle();
    }

    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    void enter() {
        if (!TryEnter()) refuse();
    }

    void take_hold() {
        if (!TryHold()) refuse();
    }

    /// Destroys the object. Runs once, perhaps in a finalizer: it must not touch other managed objects.
    virtual void destroy() abstract;

private:
    void refuse() { throw gcnew System::ObjectDisposedException(name_); }

    void close_children() {
        System::Collections::Generic::List<System::WeakReference^>^ children;
        System::Threading::Monitor::Enter(this);
        try {
            children = children_;
            children_ = nullptr;
        } finally {
            System::Threading::Monitor::Exit(this);
        }
        if (children == nullptr) return;
        for (int i = children->Count - 1; i >= 0; --i) {
            System::Object^ child = children[i]->Target;
            delete child;
        }
    }

    bool is_in_use() {
        pin_ptr<int> state = &state_;
        return call_block::contains(number_, call_in_flight::mark_of(state));
    }

    void destroy_once() {
        if (System::Threading::Interlocked::Exchange(destroyed_, 1) != 0) return;
        destroy();
        kept_ = nullptr;
        if (bytes_ > 0) System::GC::RemoveMemoryPressure(bytes_);
    }

    // What state_ is made of: two marks and the number of holds.
    literal int closed = call_in_flight::closed;
    literal int fenced = 2;
    literal int one_hold = 4;

    initonly long long number_;
    int state_;
    int destroyed_;
    bool waits_;    // may be among the owners in use
    System::String^ name_;
    long long bytes_;
    System::Collections::Generic::List<System::WeakReference^>^ children_;
    System::Collections::Generic::List<System::Object^>^ kept_;
};

inline bool owners_in_use::try_settle() {
    cli::array<owner_base^>^ owners;
    System::Threading::Monitor::Enter(owners_);
    try {
        owners = owners_->ToArray();
    } finally {
        System::Threading::Monitor::Exit(owners_);
    }
    try {
        for each (owner_base^ owner in owners) owner->settle();
        return true;
    } catch (System::Exception^ e) {
        failure_ = System::Runtime::ExceptionServices::ExceptionDispatchInfo::Capture(e);
        return false;
    }
}

/// What native calls ask for: see call_events.
inline void refuse_native_call() { throw gcnew System::ObjectDisposedException(System::String::Empty); }
inline bool leave_closed_owner() { return owners_in_use::try_settle(); }
inline void throw_destructor_failure() { owners_in_use::throw_failure(); }

inline void owners_in_use::listen() {
    if (call_events::refuse != nullptr) return;
    call_events::leave = &leave_closed_owner;
    call_events::fail = &throw_destructor_failure;
    call_events::refuse = &refuse_native_call;
}

inline void owner_base::settle() {
    System::Threading::Interlocked::MemoryBarrier();
    if (System::Threading::Volatile::Read(state_) != (closed | fenced)) return;
    if (is_in_use()) {
        System::Threading::Volatile::Write(waits_, true);
        owners_in_use::add(this);
        if (is_in_use()) return;
    }
    if (System::Threading::Volatile::Read(waits_)) owners_in_use::remove(this);
    destroy_once();
}

/// Owns an object that it deletes.
template<class T> ref class unique_owner sealed : owner_base {
    T* object_;

public:
    /// Takes the object; never null. \param bytes Its native size, if it is worth telling the collector (from about 1 KB).
    unique_owner(T* object, System::String^ name, long long bytes) : owner_base(name, bytes), object_(object) { leave_unwatched(this); }
    unique_owner(T* object, System::String^ name) : unique_owner(object, name, 0) {}

    /// Calls a member function of the object, or a function whose first parameter is a reference to it. \throws System::ObjectDisposedException
    template<auto Function, class... Arguments>
    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    call_result<Function, T*, Arguments...> Call(Arguments... arguments) {
        return this->template call<Function>(object_, static_cast<call_argument<Arguments>>(arguments)...);
    }

    /// Begins a use of several statements. \throws System::ObjectDisposedException
    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    T* Enter() {
        enter();
        return object_;
    }

    /// Begins a use that Release ends, on any thread. \throws System::ObjectDisposedException
    T* Hold() {
        take_hold();
        return object_;
    }

internal:
    virtual void destroy() override {
        delete object_;
        object_ = nullptr;
    }
};

/// Holds one reference of a std::shared_ptr; native code may hold others.
template<class T> ref class shared_owner sealed : owner_base {
    std::shared_ptr<T>* object_;

public:
    shared_owner(std::shared_ptr<T> const& object, System::String^ name) : owner_base(name, 0), object_(new std::shared_ptr<T>(object)) {
        leave_unwatched(this);
    }

    /// Calls a member function of the object, or a function whose first parameter is a reference to it. \throws System::ObjectDisposedException
    template<auto Function, class... Arguments>
    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    call_result<Function, std::shared_ptr<T>*, Arguments...> Call(Arguments... arguments) {
        return this->template call<Function>(object_, static_cast<call_argument<Arguments>>(arguments)...);
    }

    /// Begins a use of several statements. \throws System::ObjectDisposedException
    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    T* Enter() {
        enter();
        return object_->get();
    }

    /// Begins a use that Release ends, on any thread. \throws System::ObjectDisposedException
    T* Hold() {
        take_hold();
        return object_->get();
    }

    /// Another reference for native code.
    std::shared_ptr<T> Share() {
        enter();
        try {
            return *object_;
        } finally {
            Exit();
        }
    }

internal:
    virtual void destroy() override {
        delete object_;
        object_ = nullptr;
    }
};

/// A part of an object that another handle owns: keeps the owner alive, and is disposed with it.
template<class T, class Parent> ref class borrowed sealed {
    Parent^ parent_;
    T* object_;

public:
    borrowed(Parent^ parent, T* object) : parent_(parent), object_(object) {}

    /// Calls a member function of the part, or a function whose first parameter is a reference to it.
    /// \throws System::ObjectDisposedException The owner was disposed.
    template<auto Function, class... Arguments>
    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    call_result<Function, T*, Arguments...> Call(Arguments... arguments) {
        return parent_->template call<Function>(object_, static_cast<call_argument<Arguments>>(arguments)...);
    }

    /// Begins a use of several statements. \throws System::ObjectDisposedException The owner was disposed.
    T* Enter() {
        parent_->Enter();
        return object_;
    }

    void Exit() { parent_->Exit(); }
};

}
