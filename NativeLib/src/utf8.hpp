#pragma once

#include <cstddef>
#include <string>

namespace pulse::detail {

/// Whether the text is well-formed UTF-8 (no surrogates, no overlong forms, nothing above U+10FFFF).
bool is_utf8(const std::string& text) noexcept;

/// Number of characters that begin before `offset`.
std::size_t utf8_length(const std::string& text, std::size_t offset) noexcept;

} // namespace pulse::detail
