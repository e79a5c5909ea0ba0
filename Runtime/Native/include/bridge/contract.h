#pragma once
/// \file
/// The binary contract between an assembly's native library and Bridge.Runtime.
/// Its C# twin is Runtime/Managed/Contract.cs. Any change raises bridge::contract_version.

#include <cstddef>
#include <cstdint>
#include <typeinfo>

namespace bridge {

/// Both sides refuse each other when their versions differ.
inline constexpr std::int32_t contract_version = 1;

/// A thrown C++ exception on its way through managed code: see src/record.h.
struct record;

/// A string result of a shim, in storage of the caller's frame. Filled by borrow() or copy(), read and
/// freed by Bridge.Runtime.NativeText.
struct text {
    /// First code unit; null stands for a null handle.
    const void* data;
    /// Number of code units.
    std::int64_t size;
    /// Block to free() after reading, or null.
    void* owned;
    /// Bytes per code unit: 1 (UTF-8), 2 (UTF-16) or 4 (UTF-32).
    std::int32_t unit;
    /// Room for short strings.
    char buffer[228];
};

static_assert(sizeof(text) == 256 && alignof(text) == 8);
static_assert(offsetof(text, size) == 8 && offsetof(text, owned) == 16);
static_assert(offsetof(text, unit) == 24 && offsetof(text, buffer) == 28);

/// What is known about a thrown object without rethrowing it. Strings live as long as the record.
struct details {
    /// Mangled name of the thrown type.
    const char* type_name;
    /// what(), or null when the object is no std::exception.
    const char* what;
    /// Name of the error category, or null when the object is no std::system_error.
    const char* category;
    /// Text of the error code, to be given to library::free, or null.
    char* code_message;
    /// Value of the error code.
    std::int32_t code;
};

static_assert(sizeof(details) == 40 && offsetof(details, code) == 32);

/// What an assembly's native library offers to Bridge.Runtime. Lives as long as the library. All functions
/// may be called from any thread; none throws.
struct library {
    std::int32_t version;
    /// Number of shims, or -1 when two shims have the same id.
    std::int32_t shim_count;
    /// Shims by id.
    void* const* shims;

    /// Whether a catch clause of the type takes the exception. \p object receives the address of the
    /// matching (sub-)object, or the pointer itself when a pointer was thrown.
    std::int32_t (*match)(const record*, const std::type_info*, void** object) noexcept;
    void (*add_reference)(record*) noexcept;
    void (*release)(record*) noexcept;
    void (*describe)(const record*, details*) noexcept;
    /// The exception nested in this one as a new record, or null.
    record* (*nested)(const record*) noexcept;
    /// Return addresses from the throw point to the shim.
    std::int32_t (*frames)(const record*, void* const** addresses) noexcept;
    /// One line per frame, innermost first, inlined frames included.
    void (*symbolise)(void* const* addresses, std::int32_t count, text* result) noexcept;
    void (*demangle)(const char* type_name, text* result) noexcept;
    void (*free)(void*) noexcept;
};

static_assert(sizeof(library) == 88 && offsetof(library, shims) == 8 && offsetof(library, match) == 16);
static_assert(offsetof(library, free) == 80);

}

/// The only symbol a native library exports to Bridge.Runtime.
extern "C" __attribute__((visibility("default"))) const bridge::library* bridge_library() noexcept;
