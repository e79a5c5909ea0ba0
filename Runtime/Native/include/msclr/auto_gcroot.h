#pragma once
/// \file
/// msclr::auto_gcroot<T^>: a handle in native memory that owns its object: it disposes it. Copying hands the object over.
/// The functions without bodies are the compiler's: it writes them in IL where they are used.

#include <msclr/gcroot.h>

namespace msclr {

template<class T> class auto_gcroot {
    static_assert(clr::is_h<T>, "auto_gcroot takes a handle type: auto_gcroot<T^>");

public:
    using element_type = T;

    auto_gcroot() noexcept : handle_(nullptr) {}
    auto_gcroot(decltype(nullptr)) noexcept : handle_(nullptr) {}
    auto_gcroot(auto_gcroot& other) noexcept : handle_(other.take()) {}
    auto_gcroot(auto_gcroot&& other) noexcept : handle_(other.take()) {}
    template<class U> requires (__is_constructible(T, U))
    auto_gcroot(auto_gcroot<U>& other) noexcept : handle_(other.take()) {}
    ~auto_gcroot() noexcept(false) { bridge::dispose_handle(handle_); }

    auto_gcroot& operator=(auto_gcroot& other) { return attach(other); }
    auto_gcroot& operator=(auto_gcroot&& other) { return attach(other); }
    template<class U> requires (__is_constructible(T, U))
    auto_gcroot& operator=(auto_gcroot<U>& other) { return attach(other); }

    [[clang::annotate("bridge:root:Create")]] auto_gcroot(T);
    [[clang::annotate("bridge:root:Own")]] auto_gcroot& operator=(T);
    [[clang::annotate("bridge:root:Own")]] auto_gcroot& attach(T);
    template<class U> auto_gcroot& attach(auto_gcroot<U>& other) {
        void* old = handle_;
        handle_ = other.take();
        bridge::dispose_handle(old);
        return *this;
    }
    [[clang::annotate("bridge:root:Own")]] void reset(T);
    void reset() { bridge::dispose_handle(take()); }
    [[clang::annotate("bridge:root:Release")]] T release();

    [[clang::annotate("bridge:root:Get")]] T get() const;
    [[clang::annotate("bridge:root:Get")]] T operator->() const;

    bool valid() const noexcept { return handle_ != nullptr; }
    explicit operator bool() const noexcept { return valid(); }
    bool operator!() const noexcept { return !valid(); }
    friend bool operator==(const auto_gcroot& a, decltype(nullptr)) noexcept { return !a.valid(); }

    void swap(auto_gcroot& other) noexcept {
        void* handle = handle_;
        handle_ = other.handle_;
        other.handle_ = handle;
    }

private:
    template<class U> friend class auto_gcroot;

    void* take() noexcept {
        void* handle = handle_;
        handle_ = nullptr;
        return handle;
    }

    void* handle_;
};

template<class T> void swap(auto_gcroot<T>& a, auto_gcroot<T>& b) noexcept { a.swap(b); }

}
