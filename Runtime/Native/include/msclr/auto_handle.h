#pragma once
/// \file
/// msclr::auto_handle<T>: owns an object of a ref class and disposes it. C++/CLI source, compiled into the assembly that includes it.

#include <msclr/safebool.h>

namespace msclr {

/// To be used with stack semantics, or as a member of a ref class. Copying hands the object over. Not to be shared between threads.
template<typename T> ref class auto_handle {
public:
    auto_handle() : handle_(nullptr) {}
    auto_handle(T^ handle) : handle_(handle) {}
    auto_handle(auto_handle% other) : handle_(other.release()) {}
    /// Takes over from an auto_handle of a derived class.
    template<typename U> auto_handle(auto_handle<U>% other) : handle_(other.release()) {}
    ~auto_handle() { reset(); }

    auto_handle% operator=(T^ handle) {
        reset(handle);
        return *this;
    }
    auto_handle% operator=(auto_handle% other) {
        reset(other.release());
        return *this;
    }

    template<typename U> auto_handle% operator=(auto_handle<U>% other) {
        reset(other.release());
        return *this;
    }

    T^ get() { return handle_; }
    T^ operator->() { return handle_; }
    bool valid() { return handle_ != nullptr; }
    operator _detail_class::_safe_bool() { return handle_ != nullptr ? _detail_class::_safe_true : _detail_class::_safe_false; }
    bool operator!() { return handle_ == nullptr; }

    /// Gives the object up without disposing it.
    T^ release() {
        T^ handle = handle_;
        handle_ = nullptr;
        return handle;
    }

    void reset() { reset(nullptr); }
    void reset(T^ handle) {
        if (!System::Object::ReferenceEquals(handle_, handle)) {
            T^ old = handle_;
            handle_ = handle;
            delete old;
        }
    }

    void swap(auto_handle% other) {
        T^ handle = handle_;
        handle_ = other.handle_;
        other.handle_ = handle;
    }

private:
    T^ handle_;
};

template<typename T> void swap(auto_handle<T>% a, auto_handle<T>% b) { a.swap(b); }

}
