/// \file
/// Makes a captured exception the one being handled, so that `throw;`, std::current_exception and std::throw_with_nested
/// mean it in every native function that a managed handler calls. Nothing is thrown for that: an Itanium C++ ABI header is
/// made as std::rethrow_exception makes one, and handed to __cxa_begin_catch at once.

#include "record.h"

#include <bridge/guard.h>

#include <cstdint>
#include <cstring>
#include <cxxabi.h>
#include <unwind.h>
#include <utility>

namespace bridge {

namespace {

/// __cxa_dependent_exception up to what is set here; as in libstdc++ since the ABI has had it. The header that the unwinder
/// knows ends it.
struct dependent_exception {
    void* primary;
    void (*padding)(void*);
    void (*unexpected)();
    void (*terminate)();
    void* next;
    int handler_count;
    int handler_switch_value;
    const unsigned char* action_record;
    const unsigned char* language_specific_data;
    void* catch_temp;
    void* adjusted_object;
    _Unwind_Exception unwind_header;
};

static_assert(sizeof(dependent_exception) == 112 && offsetof(dependent_exception, unwind_header) == 80);

/// "GNUCC++" and 1: an exception that depends on another one, the object of which it shares.
constexpr std::uint64_t dependent_class = 0x474E5543432B2B01;

/// What __cxa_get_globals returns.
struct globals {
    void* caught;
    unsigned uncaught;
};

dependent_exception* of(_Unwind_Exception* header) noexcept {
    return reinterpret_cast<dependent_exception*>(header + 1) - 1;
}

/// Runs when the last handler of the exception has ended.
void clean_up(_Unwind_Reason_Code, _Unwind_Exception* header) {
    dependent_exception* e = of(header);
    reinterpret_cast<std::exception_ptr&>(e->primary).~exception_ptr();
    abi::__cxa_free_dependent_exception(reinterpret_cast<abi::__cxa_dependent_exception*>(e));
}

/// The exception of a word, of which the reference is taken.
std::exception_ptr exception_of(void* word) noexcept {
    if (managed_fault* fault = fault_of(word))
        return std::make_exception_ptr(managed_exception(fault));
    auto* r = static_cast<record*>(word);
    auto exception = r->exception;
    r->owner->release(r);
    return exception;
}

}

void enter_handler(void* word) noexcept {
    auto exception = exception_of(word);
    auto* e = reinterpret_cast<dependent_exception*>(abi::__cxa_allocate_dependent_exception());
    std::memset(static_cast<void*>(e), 0, sizeof *e);
    ::new (&e->primary) std::exception_ptr(std::move(exception));
    e->terminate = std::get_terminate();
    e->adjusted_object = e->primary;
    e->unwind_header.exception_class = dependent_class;
    e->unwind_header.exception_cleanup = clean_up;
    ++reinterpret_cast<globals*>(abi::__cxa_get_globals())->uncaught;
    abi::__cxa_begin_catch(&e->unwind_header);
}

void leave_handler() noexcept { abi::__cxa_end_catch(); }

}
