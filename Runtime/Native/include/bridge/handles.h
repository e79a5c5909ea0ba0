#pragma once
/// \file
/// Managed objects that native memory keeps alive: the words behind gcroot. Null stands for a null handle.

namespace bridge {

/// A word for a new System::String of UTF-8 or UTF-16 code units.
void* new_string(const void* units, int count, int unit) noexcept;

/// Another word for the same object.
void* clone_handle(void* word) noexcept;

/// Lets the object go.
void free_handle(void* word) noexcept;

/// Disposes the object, as `delete` of a handle does, and lets it go. Throws what the object's destructor throws.
void dispose_handle(void* word);

}
