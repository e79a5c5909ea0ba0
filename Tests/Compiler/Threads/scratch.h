#pragma once

#include <cstddef>
#include <string_view>

/// What native code does with memory of pools and batches. Compiled for ThreadSanitizer.
namespace scratch {

/// Writes and reads a buffer of which the caller is the only user. \return How many elements somebody else has changed meanwhile.
int fill(int* data, int length, int value);

/// Reads strings that others may read too.
std::size_t read(const std::string_view* texts, int count);

}
