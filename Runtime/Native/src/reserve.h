#pragma once
/// \file
/// Memory of records.

namespace bridge {

/// Memory for a record with so many frames; without memory, a reserved one for none. \return null when that is used up.
void* allocate_record(int& frames) noexcept;

void free_record(void* block) noexcept;

}
