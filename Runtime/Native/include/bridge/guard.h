#pragma once
/// \file
/// The guard around every shim: C++ exceptions never unwind through managed frames.
///
///     [](std::string& p0, int p1, void** x) noexcept -> int {
///         try { return p0.at(p1); } BRIDGE_CATCH(x, int)
///     }

#include <cxxabi.h>
#include <exception>
#include <type_traits>
#include <typeinfo>

namespace bridge {

/// Never thrown. A clause for it makes the search phase of unwinding call our type_info while the stack of
/// the throw point still stands; that is where the native stack trace is taken.
struct probe {
    virtual void key();
};

/// Moves the exception being handled into *\p pending (a record of which the caller owns one reference).
void capture(void** pending) noexcept;

/// Continues a captured exception natively; its stack trace stays that of the throw point.
[[noreturn]] void rethrow(void* record);

/// pthread_exit or cancellation would have to skip managed frames: ends the process with a message.
[[noreturn]] void refuse_forced_unwind() noexcept;

/// What a shim returns beside a pending exception.
template<class R> constexpr R no_result() noexcept {
    static_assert(std::is_void_v<R> || std::is_scalar_v<R>, "shims return void or scalars");
    if constexpr (!std::is_void_v<R>)
        return R{};
}

/// Runs \p body as the handler of a captured exception, so that `throw;` and std::current_exception() in
/// \p body, and in what it calls, mean that exception.
template<class Body> decltype(auto) in_handler(void* record, Body&& body) {
    try {
        rethrow(record);
    } catch (...) {
        return body();
    }
}

/// The type_info of a catch clause's type, for the contract's match function.
template<class T> const std::type_info* type_of() noexcept { return &typeid(T); }

}

/// The handlers that follow the try block of a shim with pending-exception word \p PENDING and result type \p R.
#define BRIDGE_CATCH(PENDING, ...)                                                                        \
    catch (::bridge::probe&) { __builtin_unreachable(); }                                                 \
    catch (::abi::__forced_unwind&) { ::bridge::refuse_forced_unwind(); }                                 \
    catch (...) { ::bridge::capture(PENDING); return ::bridge::no_result<__VA_ARGS__>(); }
