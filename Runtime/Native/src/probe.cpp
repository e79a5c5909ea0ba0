/// \file
/// Takes the stack trace in the search phase of unwinding: the personality routine asks each clause's
/// type_info whether it matches, and the one of bridge::probe is ours.

#include "library.h"
#include "trace.h"

#include <bridge/guard.h>

#include <climits>
#include <cstdlib>
#include <cstring>
#include <pthread.h>
#include <unwind.h>

namespace bridge {

namespace {

/// Where threads have their traces. Not in thread-local variables: those of a library that is loaded at run time compete with all
/// others for the few hundred bytes that each thread has left for them, and only thunks cannot do without.
pthread_key_t create_key() noexcept {
    pthread_key_t key;
    return pthread_key_create(&key, std::free) == 0 ? key : PTHREAD_KEYS_MAX;
}

bool is_enabled() noexcept {
    const char* value = std::getenv("BRIDGE_NATIVE_STACK");
    return !value || std::strcmp(value, "0") != 0;
}

_Unwind_Reason_Code add_frame(_Unwind_Context* context, void* argument) {
    auto& t = *static_cast<trace*>(argument);
    const auto address = _Unwind_GetIP(context);
    if (address == 0 || t.count == trace::capacity)
        return _URC_END_OF_STACK;
    t.frames[t.count++] = reinterpret_cast<void*>(address);
    return _URC_NO_REASON;
}

}

/// Replaces the type_info that the compiler would emit for bridge::probe.
struct probe_type final : std::type_info {
    probe_type() noexcept : type_info("N6bridge5probeE"), key(create_key()), enabled(is_enabled()) {}

    const pthread_key_t key;

    bool __do_catch(const std::type_info*, void** object, unsigned) const override {
        if (is_wanted())
            note(*object);
        return false;
    }

private:
    static void note(const void* object) noexcept {
        trace* last = current_trace();
        if (!last)
            return;
        const bool has_trace = last->keep && last->object == object;
        last->keep = false;
        last->object = object;
        if (has_trace)
            return;
        last->count = 0;
        _Unwind_Backtrace(add_frame, last);
    }

    /// Managed code decides; until there is some, the environment does.
    bool is_wanted() const noexcept {
        const managed_services* s = services();
        return s ? __atomic_load_n(&s->captures_stacks, __ATOMIC_RELAXED) != 0 : enabled;
    }

    bool enabled;
};

}

// Exists before any static initialiser of user code can throw.
[[gnu::visibility("hidden"), gnu::init_priority(101)]] bridge::probe_type bridge_probe_type __asm__("_ZTIN6bridge5probeE");

bridge::trace* bridge::current_trace() noexcept {
    const pthread_key_t key = bridge_probe_type.key;
    auto* own = static_cast<trace*>(pthread_getspecific(key));
    if (!own) {
        own = static_cast<trace*>(std::calloc(1, sizeof(trace)));
        if (own && pthread_setspecific(key, own) != 0) {
            std::free(own);
            own = nullptr;
        }
    }
    return own;
}
