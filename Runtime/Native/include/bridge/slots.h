#pragma once
/// \file
/// Native objects that live in slots of a managed method's frame.

#include <new>

extern "C" {
extern __attribute__((visibility("hidden"))) void* __dso_handle;
int __cxa_atexit(void (*)(void*), void*, void*) noexcept;
}

namespace bridge {

/// Any type as a simple type specifier, for example bridge::type<int (*)(int)>.
template<class T> using type = T;

/// Some T where none is evaluated.
template<class T> T some() noexcept;

/// Types inside of functions, by the numbers that the compiler gives them: a function that has a name for one mentions local<N, T>, and
/// behind it local_type<N> is T.
template<int> struct local_number { friend auto local_of(local_number); };
template<int N, class T> struct local { friend auto local_of(local_number<N>) { return static_cast<T*>(nullptr); } };
template<int N> using local_type = __remove_pointer(decltype(local_of(local_number<N>())));

/// The address of an lvalue or xvalue, whatever its type does with operator&.
template<class T> auto* address(T&& x) noexcept { return __builtin_addressof(x); }

/// Constructs a T in a slot.
template<class T, class... A> T* construct(void* slot, A&&... arguments) {
    return ::new (slot) T(static_cast<A&&>(arguments)...);
}

/// Constructs a temporary that outlives the shim in the frame of its managed function, which destroys it if the flag is set.
template<class F> auto&& keep(void* slot, bool* is_constructed, F make) {
    using object = decltype(make());
    auto* kept = ::new (slot) object(make());
    *is_constructed = true;
    return static_cast<object&&>(*kept);
}

/// Ends an object's lifetime; arrays from their last element. A destructor that throws ends the process, as in C++.
template<class T> void destroy(T& x) noexcept {
    if constexpr (__is_array(T)) {
        for (auto i = sizeof x / sizeof x[0]; i-- > 0;)
            destroy(x[i]);
    } else {
        x.~T();
    }
}

/// Copies an object, or an array element by element, into a slot.
template<class T> void copy(void* slot, const T& source) {
    if constexpr (__is_array(T)) {
        auto* target = static_cast<__remove_extent(T)*>(slot);
        auto done = 0ul;
        try {
            for (; done < sizeof source / sizeof source[0]; ++done)
                copy(target + done, source[done]);
        } catch (...) {
            while (done-- > 0)
                destroy(target[done]);
            throw;
        }
    } else {
        ::new (slot) T(source);
    }
}

/// What a name of a structured binding over a tuple-like object stands for ([dcl.struct.bind]/4).
template<unsigned long I, class E> decltype(auto) element(E&& e) {
    if constexpr (requires { static_cast<E&&>(e).template get<I>(); })
        return static_cast<E&&>(e).template get<I>();
    else
        return get<I>(static_cast<E&&>(e));
}

/// Ends the lifetime of a static T when the process ends.
template<class T> void destroy_at_exit(void* object) noexcept {
    __cxa_atexit([](void* x) { destroy(*static_cast<T*>(x)); }, object, &__dso_handle);
}

/// Ends the lifetime of the T in a slot, a local variable of managed code. What its destructor throws reaches the code around it.
template<class T> void destroy(void* slot) { static_cast<T*>(slot)->~T(); }

}
