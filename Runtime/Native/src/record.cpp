#include "record.h"
#include "reserve.h"
#include "trace.h"

#include <bridge/guard.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace bridge {

namespace {

/// What the probe is asked about: the thrown object, or the value of a thrown pointer.
const void* probed_object(const std::exception_ptr& exception) noexcept {
    const void* object = reinterpret_cast<void* const&>(exception);
    const bool is_pointer = exception.__cxa_exception_type()->__is_pointer_p();
    return is_pointer ? *static_cast<void* const*>(object) : object;
}

/// Takes the place of an exception that another language's runtime raised: it has no exception_ptr.
struct foreign_exception final : std::exception {
    const char* what() const noexcept override {
        return "an exception of another language's runtime reached the managed border";
    }
};

/// No exception has the address of the trace itself.
void forget_trace() noexcept {
    if (trace* last = current_trace())
        last->object = last;
}

/// The trace, if it is the one of this exception: a destructor that crossed a border during unwinding
/// has overwritten it otherwise.
const trace* trace_of(const std::exception_ptr& exception) noexcept {
    const trace* last = current_trace();
    return last && last->object == probed_object(exception) ? last : nullptr;
}

/// The search that follows goes on with the stack of the throw point.
void keep_trace(const record& r) noexcept {
    trace* last = current_trace();
    if (!last)
        return;
    last->count = r.frame_count;
    std::memcpy(last->frames, r.frames, r.frame_count * sizeof(void*));
    last->object = probed_object(r.exception);
    last->keep = true;
}

}

void fatal(const char* message) noexcept {
    std::fprintf(stderr, "Bridge: fatal: %s\n", message);
    std::abort();
}

record* make_record(std::exception_ptr exception, const trace* stack) noexcept {
    int count = stack ? stack->count : 0;
    void* block = allocate_record(count);
    if (!block)
        fatal("no memory to keep a C++ exception");
    auto* r = ::new (block) record{{1}, count, bridge_library(), std::move(exception), 0, 0};
    classify(*r);
    if (count != 0)
        std::memcpy(r->frames, stack->frames, count * sizeof(void*));
    return r;
}

void capture(void** pending) noexcept {
    if (auto exception = std::current_exception()) {
        const trace* stack = trace_of(exception);
        *pending = make_record(std::move(exception), stack);
    } else {
        *pending = make_record(std::make_exception_ptr(foreign_exception()), nullptr);
    }
    forget_trace();
}

void rethrow(void* pending) {
    auto* r = static_cast<record*>(pending);
    keep_trace(*r);
    std::rethrow_exception(r->exception);
}

void raise_fault(void* word) {
    if (managed_fault* fault = fault_of(word))
        throw managed_exception(fault);
    auto* r = static_cast<record*>(word);
    keep_trace(*r);
    std::exception_ptr exception = r->exception;
    r->owner->release(r);
    std::rethrow_exception(std::move(exception));
}

void refuse_forced_unwind() noexcept {
    fatal("a thread was cancelled or called pthread_exit in native code called from managed code; "
          "managed frames cannot be skipped");
}

}
