#pragma once
/// \file
/// Functions of the contract that have files of their own; see bridge::library.

#include <bridge/contract.h>

namespace bridge {

void describe(const record* r, details* result) noexcept;
void* nested(const record* r) noexcept;
void symbolise(void* const* addresses, std::int32_t count, text* result) noexcept;
void demangle(const char* type_name, text* result) noexcept;

/// The table that Bridge.Runtime has attached, or null before that.
const managed_services* services() noexcept;

/// Text of a thrown string or number, to be given to free, or null.
char* text_in(const record* r) noexcept;
char* value_in(const record* r) noexcept;

closure* make_closure(void* target) noexcept;
void* thunk_of(closure* c) noexcept;
void free_closure(closure* c) noexcept;
void** caller_of(const closure* c) noexcept;
void raise_in(void** caller, void* fault) noexcept;

/// Whether a function is in the table of shims.
bool is_shim(const void* function) noexcept;

}
