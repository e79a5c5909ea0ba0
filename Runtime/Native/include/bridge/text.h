#pragma once
/// \file
/// Strings across the border. Managed strings arrive pinned (pointer and length), native ones leave in a bridge::text.

#include "contract.h"

#include <bits/stringfwd.h>

namespace bridge {

/// UTF-16 to UTF-8. Lone surrogates become U+FFFD, as .NET's encoder has it. \p out holds 3 * \p size bytes.
/// \return the number of bytes written.
std::size_t to_utf8(const char16_t* chars, std::size_t size, char* out) noexcept;

/// UTF-16 to UTF-32 with the same rule; \p out holds \p size units.
std::size_t to_utf32(const char16_t* chars, std::size_t size, char32_t* out) noexcept;

/// A managed string as std::string in UTF-8; embedded NULs are kept.
std::string str(const char16_t* chars, int size);

/// A managed string as the std::basic_string \p S, in the encoding that its code unit implies.
template<class S> S from(const char16_t* chars, int size) {
    using unit = typename S::value_type;
    constexpr int on_stack = 341;
    const auto length = static_cast<std::size_t>(size);
    if constexpr (sizeof(unit) == 2) {
        return S(reinterpret_cast<const unit*>(chars), length);
    } else if constexpr (sizeof(unit) == 4) {
        S result(length, unit());
        result.resize(to_utf32(chars, length, reinterpret_cast<char32_t*>(result.data())));
        return result;
    } else if (size <= on_stack) {
        unit buffer[3 * on_stack];
        return S(buffer, to_utf8(chars, length, reinterpret_cast<char*>(buffer)));
    } else {
        S result;
        result.resize_and_overwrite(3 * length, [&](unit* out, std::size_t) {
            return to_utf8(chars, length, reinterpret_cast<char*>(out));
        });
        return result;
    }
}

/// A type of characters whose encoding is known from its size.
template<class C>
concept code_unit = __is_same(C, char) || __is_same(C, wchar_t) || __is_same(C, char8_t) || __is_same(C, char16_t)
    || __is_same(C, char32_t);

/// std::basic_string, std::basic_string_view, std::vector of characters and the like.
template<class S>
concept string_like = requires(const S& s) { s.data(); s.size(); } && code_unit<__remove_cv(typename S::value_type)>;

/// std::filesystem::path and the like.
template<class P>
concept path_like = !string_like<P> && requires(const P& p) { p.native(); } && code_unit<typename P::value_type>;

/// Refers to characters that outlive the reading of \p result.
inline void borrow_units(text* result, const void* data, std::size_t size, int unit) noexcept {
    result->data = data;
    result->size = static_cast<std::int64_t>(size);
    result->owned = nullptr;
    result->unit = unit;
}

/// Copies characters that may die with the shim. \throws std::bad_alloc
void copy_units(text* result, const void* data, std::size_t size, int unit);

template<class C> std::size_t length(const C* units) noexcept {
    std::size_t n = 0;
    while (units[n] != C())
        ++n;
    return n;
}

inline std::size_t length(const char* units) noexcept { return __builtin_strlen(units); }

/// The characters stay where they are: for lvalues that live on until the string has been read.
/// Pointers mean NUL-terminated strings; a null pointer becomes a null handle.
template<code_unit C> void borrow(text* result, const C* units) noexcept {
    borrow_units(result, units, units ? length(units) : 0, sizeof(C));
}

template<string_like S> void borrow(text* result, const S& s) noexcept {
    // An empty view may have no data, yet it is a string.
    borrow_units(result, s.data() ? static_cast<const void*>(s.data()) : result->buffer, s.size(),
                 sizeof(typename S::value_type));
}

template<path_like P> void borrow(text* result, const P& path) noexcept { borrow(result, path.native()); }

/// The characters are copied: for temporaries. \throws std::bad_alloc
template<code_unit C> void copy(text* result, const C* units) {
    if (units)
        copy_units(result, units, length(units), sizeof(C));
    else
        borrow_units(result, nullptr, 0, sizeof(C));
}

template<string_like S> void copy(text* result, const S& s) {
    copy_units(result, s.data(), s.size(), sizeof(typename S::value_type));
}

template<path_like P> void copy(text* result, const P& path) { copy(result, path.native()); }

}
