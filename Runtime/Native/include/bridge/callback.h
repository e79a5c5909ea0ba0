#pragma once
/// \file
/// Delegates as function pointers. What the runtime makes of a delegate is called by a trampoline of the same type, which
/// throws what the managed side has left: an exception must start in a native frame to unwind native frames.

#include "contract.h"
#include "guard.h"

namespace bridge {

/// A function pointer of its own for one delegate: a thunk in front of the trampoline tells which closure is called.
struct closure {
    /// Where the thunk jumps to.
    void (*enter)();
    void (*trampoline)();
    /// The runtime's pointer to the delegate; the next one while the closure is free.
    void* target;
    const library* owner;
};

static_assert(sizeof(closure) == 32 && offsetof(closure, owner) == 24);

/// The closure that was called last on this thread; for the first instruction of a trampoline.
[[gnu::visibility("hidden"), gnu::tls_model("initial-exec")]] extern __thread closure* entered_closure
    __asm__("bridge_entered_closure");

/// What a managed function has left on this thread for the trampoline it returns to.
[[gnu::visibility("hidden"), gnu::tls_model("initial-exec")]] extern __thread void* stored_fault;

/// \return the closure, or null without memory.
closure* make_closure(void (*trampoline)(), void* target) noexcept;

/// The function that is called through a thunk.
template<class F> struct trampoline;

template<class R, class... A> struct trampoline<R(A...)> {
    static R call(A... arguments) {
        const after_call check;
        return reinterpret_cast<R (*)(A...) noexcept>(entered_closure->target)(arguments...);
    }

private:
    /// Throws where the result is complete. The callee does not throw itself.
    struct after_call {
        ~after_call() noexcept(false) {
            if (void* fault = stored_fault) [[unlikely]] {
                stored_fault = nullptr;
                raise_fault(fault);
            }
        }
    };
};

/// For Bridge.Runtime.NativeCallback: the type of a delegate as native code sees it.
template<class F> closure* make_callback(void* target) noexcept {
    return make_closure(reinterpret_cast<void (*)()>(&trampoline<F>::call), target);
}

}
