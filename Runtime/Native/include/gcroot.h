#pragma once
/// \file
/// gcroot<T^>: a handle that native memory may hold. It keeps the object alive; copies keep it too.
/// The functions without bodies are the compiler's: it writes them in IL where they are used.

template<class T> struct gcroot {
    static_assert(clr::is_h<T>, "gcroot takes a handle type: gcroot<T^>");
    using element_type = T;

    gcroot() noexcept : handle_(nullptr) {}
    gcroot(decltype(nullptr)) noexcept : handle_(nullptr) {}
    template<clr::lit_type L> requires (__is_constructible(T, const L&))
    gcroot(const L& text) noexcept : handle_(bridge::new_string(&text, sizeof text / sizeof text[0] - 1, sizeof text[0])) {}
    gcroot(const gcroot& other) noexcept : handle_(bridge::clone_handle(other.handle_)) {}
    gcroot(gcroot&& other) noexcept : handle_(other.handle_) { other.handle_ = nullptr; }
    ~gcroot() { bridge::free_handle(handle_); }

    gcroot& operator=(decltype(nullptr)) noexcept {
        bridge::free_handle(handle_);
        handle_ = nullptr;
        return *this;
    }
    template<clr::lit_type L> requires (__is_constructible(T, const L&))
    gcroot& operator=(const L& text) noexcept { return *this = gcroot(text); }
    gcroot& operator=(const gcroot& other) noexcept {
        void* copy = bridge::clone_handle(other.handle_);
        bridge::free_handle(handle_);
        handle_ = copy;
        return *this;
    }
    gcroot& operator=(gcroot&& other) noexcept {
        swap(other);
        return *this;
    }

    [[clang::annotate("bridge:root:Create")]] gcroot(T);
    [[clang::annotate("bridge:root:Set")]] gcroot& operator=(T);

    [[clang::annotate("bridge:root:Get")]] operator T() const;
    [[clang::annotate("bridge:root:Get")]] T operator->() const;

    explicit operator bool() const noexcept { return handle_ != nullptr; }
    friend bool operator==(const gcroot& a, decltype(nullptr)) noexcept { return a.handle_ == nullptr; }

    void swap(gcroot& other) noexcept {
        void* handle = handle_;
        handle_ = other.handle_;
        other.handle_ = handle;
    }

private:
    void* handle_;
};
