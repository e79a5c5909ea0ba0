#pragma once
/// \file
/// The binary contract between an assembly's native library and Bridge.Runtime.
/// Its C# twin is Runtime/Managed/Contract.cs. Any change raises bridge::contract_version.

#include <cstddef>
#include <cstdint>
#include <typeinfo>

namespace bridge {

/// Both sides refuse each other when their versions differ.
inline constexpr std::int32_t contract_version = 11;

/// A thrown C++ exception on its way through managed code: see src/record.h.
struct record;

struct managed_fault;

/// A function pointer for a delegate: see src/closures.cpp.
struct closure;

/// What managed code offers to native libraries. Lives as long as the process; may be called from any thread.
struct managed_services {
    /// "Type: message" in UTF-8; lives as long as the fault. Kept in the fault.
    const char* (*what)(managed_fault*) noexcept;
    /// Full name of the type; likewise.
    const char* (*type_name)(managed_fault*) noexcept;
    /// Frees the fault, its handle and its texts.
    void (*destroy)(managed_fault*) noexcept;
    /// A GCHandle for a new System::String; \p unit is the size of a code unit, 1 (UTF-8) or 2 (UTF-16).
    void* (*new_string)(const void* units, std::int32_t count, std::int32_t unit) noexcept;
    /// A GCHandle for the object of another one; for gcroot.
    void* (*clone_handle)(void*) noexcept;
    void (*free_handle)(void*) noexcept;
    /// Disposes the object of a GCHandle. \return a word for raise_fault, or null.
    void* (*dispose_target)(void*) noexcept;
    /// Whether native stacks are captured; may change at any time.
    std::int32_t captures_stacks;
};

static_assert(sizeof(managed_services) == 64);

/// A thrown managed exception on its way through native code; see managed_exception. Reference-counted.
struct managed_fault {
    /// Changed atomically.
    std::int32_t references;
    std::int32_t reserved;
    const managed_services* services;
    /// A GCHandle.
    void* handle;
    /// Texts that were asked for, or null. Set atomically.
    char* what;
    char* type_name;
};

static_assert(sizeof(managed_fault) == 40 && offsetof(managed_fault, services) == 8);
static_assert(offsetof(managed_fault, handle) == 16 && offsetof(managed_fault, what) == 24);

/// An exception that waits to be thrown on the other side of the border is one word that owns one reference:
/// the address of a record, or that of a managed_fault plus one. Zero means that there is none.
inline managed_fault* fault_of(void* word) noexcept {
    const auto bits = reinterpret_cast<std::uintptr_t>(word);
    return bits & 1 ? reinterpret_cast<managed_fault*>(bits - 1) : nullptr;
}

inline void* word_of(managed_fault* fault) noexcept {
    return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(fault) + 1);
}

/// Turns the code units of a text into UTF-16, straight into the memory of a managed string.
struct text_reader {
    /// Number of UTF-16 code units, if the text is well-formed.
    std::size_t (*length)(const void* data, std::size_t size) noexcept;
    /// Writes that many. \return 0 when the text is malformed: then the reader of the string replaces the bad parts.
    std::int32_t (*read)(const void* data, std::size_t size, char16_t* out) noexcept;
};

static_assert(sizeof(text_reader) == 16);

/// A string result of a shim, in storage of the caller's frame. Filled by borrow(), copy() or view(), read and
/// released by Bridge.Runtime.NativeText.
struct text {
    /// First code unit; null stands for a null handle.
    const void* data;
    /// Number of code units.
    std::int64_t size;
    /// Frees what holds the code units, or null. Called once, after reading.
    void (*release)(text*) noexcept;
    /// For UTF-8; null for other encodings.
    const text_reader* reader;
    /// Bytes per code unit: 1 (UTF-8), 2 (UTF-16) or 4 (UTF-32).
    std::int32_t unit;
    /// Room for short strings, or for the object that holds a long one.
    alignas(8) char buffer[216];
};

static_assert(sizeof(text) == 256 && alignof(text) == 8);
static_assert(offsetof(text, size) == 8 && offsetof(text, release) == 16 && offsetof(text, reader) == 24);
static_assert(offsetof(text, unit) == 32 && offsetof(text, buffer) == 40);

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
    /// A thrown string, or a thrown number as text; to be given to library::free, or null.
    char* text;
    char* number;
};

static_assert(sizeof(details) == 56 && offsetof(details, code) == 32 && offsetof(details, text) == 40);

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
    /// The exception nested in this one as a word of its own (see word_of), or null.
    void* (*nested)(const record*) noexcept;
    /// Return addresses from the throw point to the shim.
    std::int32_t (*frames)(const record*, void* const** addresses) noexcept;
    /// One line per frame, innermost first, inlined frames included.
    void (*symbolise)(void* const* addresses, std::int32_t count, text* result) noexcept;
    void (*demangle)(const char* type_name, text* result) noexcept;
    void (*free)(void*) noexcept;
    /// Whether nothing but this record, of which there is one reference, keeps the exception.
    std::int32_t (*is_only_owner)(const record*) noexcept;
    /// Called once, before any shim. \p entries are the assembly's managed functions by number, or null.
    /// In a program of its own, not in a library, C's output is not buffered: it appears in the order of that of System::Console.
    void (*attach)(const managed_services*, void* const* entries, std::int32_t is_program) noexcept;
    /// Destroys the objects of static storage duration; called when the process is about to end.
    void (*finish)() noexcept;
    /// A function pointer that leads to \p target and keeps its type; null without memory.
    closure* (*make_closure)(void* target) noexcept;
    /// What native code calls.
    void* (*thunk_of)(closure*) noexcept;
    /// No one calls the thunk any more.
    void (*free_closure)(closure*) noexcept;
    /// To be asked first by the function that a thunk has led to: where the native caller goes on.
    void** (*caller_of)(const closure*) noexcept;
    /// Has an exception thrown in that caller, as soon as the function returns.
    void (*raise_in)(void** caller, void* word) noexcept;
};

static_assert(sizeof(library) == 152 && offsetof(library, shims) == 8 && offsetof(library, match) == 16);
static_assert(offsetof(library, free) == 80 && offsetof(library, attach) == 96 && offsetof(library, raise_in) == 144);

/// What a native library asks of Bridge.Runtime to have its assembly loaded, given the path of the assembly in UTF-8.
/// \return null, or why it could not be loaded: a text to be given to std::free.
using load_assembly = char* (*)(const char* path) noexcept;
inline constexpr char load_assembly_type[] = "Bridge.Runtime.NativeStart, Bridge.Runtime";
inline constexpr char load_assembly_name[] = "Load";

}

/// The only symbol a native library exports to Bridge.Runtime.
extern "C" __attribute__((visibility("default"))) const bridge::library* bridge_library() noexcept;
