#pragma once
/// \file
/// The guard around every shim: C++ exceptions never unwind through managed frames. See BRIDGE_CATCH.

#include "managed_exception.h"

#include <bits/cxxabi_forced.h>
#include <typeinfo>

namespace bridge {

/// Never thrown. A clause for it makes the search phase of unwinding call our type_info while the stack of
/// the throw point still stands; that is where the native stack trace is taken.
struct probe {
    virtual void key();
};

/// pthread_exit or cancellation on its way through the stack.
using forced_unwind = __cxxabiv1::__forced_unwind;

/// Moves the exception being handled into *\p pending (a record of which the caller owns one reference).
void capture(void** pending) noexcept;

/// Leaves the managed exception in *\p pending.
inline void hand_back(const managed_exception& e, void** pending) noexcept { *pending = word_of(e.share()); }

/// Throws what a managed function called by native code has left in its trailing argument: a managed_exception, or
/// the C++ exception that came through managed frames. Takes the word's reference.
[[noreturn]] void raise_fault(void* word);

/// Continues a captured exception natively; its stack trace stays that of the throw point.
[[noreturn]] void rethrow(void* record);

/// Managed frames cannot be skipped: ends the process with a message.
[[noreturn]] void refuse_forced_unwind() noexcept;

template<class R> inline constexpr bool is_scalar = __is_scalar(R);

/// What a shim returns beside a pending exception.
template<class R> constexpr R no_result() noexcept {
    static_assert(__is_void(R) || is_scalar<R>, "shims return void or scalars");
    if constexpr (!__is_void(R))
        return R{};
}

/// Begins a managed handler of an exception: until leave_handler(), `throw;` and std::current_exception() mean that exception
/// on this thread. Takes the word's reference; see word_of.
void enter_handler(void* word) noexcept;

/// Ends the handler that was begun last.
void leave_handler() noexcept;

/// The type_info of a catch clause's type, for the contract's match function.
template<class T> const std::type_info* type_of() noexcept { return &typeid(T); }

}
