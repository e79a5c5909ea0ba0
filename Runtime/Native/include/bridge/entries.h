#pragma once
/// \file
/// How native code calls the assembly's managed functions; their native definitions consist of such a call.

#include "guard.h"
#include "handles.h"
#include "slots.h"

namespace bridge {

/// Managed functions by number. Bridge.Runtime sets it, before it calls any function of the library.
extern void* const* managed_entries;

/// Whether native code may use the assembly: its managed functions are there, its static variables initialised.
extern bool is_started;

/// For native code that comes first: starts .NET, unless it runs, and has it load the assembly. Later calls wait for the first one.
/// Throws std::runtime_error when there is no way. \return managed_entries.
void* const* start_managed();

inline void* managed_entry(unsigned long id) {
    void* const* entries = __atomic_load_n(&managed_entries, __ATOMIC_ACQUIRE);
    if (__builtin_expect(!entries, false))
        entries = start_managed();
    return entries[id];
}

/// Stands at the beginning of native functions that programs call: static variables wait for managed code.
inline void await_start() {
    if (__builtin_expect(!__atomic_load_n(&is_started, __ATOMIC_ACQUIRE), false))
        start_managed();
}

/// A handle or a managed value on its way through native code: the address of the caller's variable that holds it, null for none,
/// or the word of a gcroot plus one.
template<class T> struct managed {
    managed() = default;
    explicit managed(void* variable) noexcept : slot(variable) {}
    managed(decltype(nullptr)) noexcept {}
    /// A value class in native memory.
    managed(const T& value) noexcept : slot(const_cast<void*>(static_cast<const volatile void*>(__builtin_addressof(value)))) {}

    void* slot = nullptr;
};

/// The managed result of a function that C++ calls: a word that keeps the object, or the box of the value.
template<class T> class rooted {
public:
    explicit rooted(void* word) noexcept : word_(static_cast<char*>(word)) {}
    rooted(const rooted&) = delete;
    ~rooted() { free_handle(word_); }
    void* release() noexcept {
        void* word = word_;
        word_ = nullptr;
        return word;
    }
    managed<T> argument() const noexcept { return managed<T>(word_ ? word_ + 1 : nullptr); }
    operator managed<T>() const noexcept { return argument(); }

private:
    char* word_;
};

/// Initialises the static variables of the assembly's C++/CLI sources; managed code can be called by then.
void start();

/// Calls a managed function and throws what it has thrown. \p R and \p arguments are scalars; objects go by address.
template<class R, class... P> R call(unsigned long id, P... arguments) {
    void* fault = nullptr;
    auto* function = reinterpret_cast<R (*)(P..., void**)>(managed_entry(id));
    if constexpr (__is_void(R)) {
        function(arguments..., &fault);
        if (__builtin_expect(fault != nullptr, false))
            raise_fault(fault);
    } else {
        R result = function(arguments..., &fault);
        if (__builtin_expect(fault != nullptr, false))
            raise_fault(fault);
        return result;
    }
}

/// Whether the Itanium C++ ABI returns a T through an address that comes before the other arguments.
template<class T> inline constexpr bool returned_by_address =
    !__is_trivially_destructible(T) || (__is_constructible(T, const T&) && !__is_trivially_constructible(T, const T&)) ||
    (__is_constructible(T, T) && !__is_trivially_constructible(T, T)) ||
    (!__is_constructible(T, const T&) && !__is_constructible(T, T));

/// Has a managed function construct its result at an address.
template<class... P> void* create_at(void* result, unsigned long id, P... arguments) {
    call<void>(id, arguments..., result);
    return result;
}

/// Calls a managed function that constructs its result behind its last argument. The object is constructed where the caller of
/// create wants it: to its compiler, create_at is a function that returns a T.
template<class T, class... P> T create(unsigned long id, P... arguments) {
    if constexpr (returned_by_address<T>) {
        return reinterpret_cast<T (*)(unsigned long, P...)>(&create_at<P...>)(id, arguments...);
    } else {
        alignas(T) unsigned char memory[sizeof(T)];
        create_at(memory, id, arguments...);
        return *reinterpret_cast<T*>(memory);
    }
}

}
