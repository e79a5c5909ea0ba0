#pragma once
/// \file
/// What the word behind a pending exception points to.

#include <bridge/managed_exception.h>

#include <atomic>
#include <exception>

namespace bridge {

struct trace;

/// A captured exception with the stack of its throw point. Reference-counted, one malloc block.
struct record {
    std::atomic<std::int32_t> references;
    std::int32_t frame_count;
    const library* owner;
    std::exception_ptr exception;
    /// The HRESULT that .NET's own exception for the same failure has.
    std::int32_t hresult;
    /// Whether the type is one that can hold a cause.
    std::int32_t may_nest;
    void* frames[];

    /// The address of the thrown object: with libstdc++ that is what an exception_ptr consists of.
    void* object() const noexcept { return reinterpret_cast<void* const&>(exception); }
};

// Bridge.Runtime reads what stands before the frames.
static_assert(offsetof(record, owner) == 8 && offsetof(record, exception) == 16);
static_assert(offsetof(record, hresult) == 24 && offsetof(record, may_nest) == 28);
static_assert(sizeof(std::exception_ptr) == sizeof(void*), "the layout of libstdc++");

/// Creates a record with one reference. \p stack may be null.
record* make_record(std::exception_ptr exception, const trace* stack) noexcept;

/// The managed exception behind an exception_ptr, or null.
const managed_exception* managed_in(const std::exception_ptr& exception) noexcept;

/// Whether the exception has no owner but \p r, and \p r one reference.
bool is_only_owner(const record* r) noexcept;

/// Fills in what follows from the thrown object: hresult, may_nest.
void classify(record& r) noexcept;

/// Whether a catch clause of the type takes the exception; see library::match.
bool matches(const record* r, const std::type_info& wanted, void** object) noexcept;

/// Ends the process with a message on the standard error stream.
[[noreturn]] void fatal(const char* message) noexcept;

}
