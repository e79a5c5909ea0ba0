#pragma once
/// \file
/// Strings across the border. Managed strings arrive pinned (pointer and length), native ones leave in a bridge::text.

#include "contract.h"

#include <bits/stringfwd.h>
#include <new>

namespace bridge {

/// UTF-16 to UTF-8. Lone surrogates become U+FFFD, as .NET's encoder has it. \p out holds utf8_length() bytes.
/// \return the number of bytes written.
std::size_t to_utf8(const char16_t* chars, std::size_t size, char* out) noexcept;

/// The same into a buffer of 3 * \p size + slack bytes, all of which may be written over.
std::size_t to_roomy_utf8(const char16_t* chars, std::size_t size, char* out) noexcept;

/// What to_roomy_utf8() needs.
inline constexpr std::size_t roomy_slack = 32;

/// The exact number of bytes that to_utf8() writes; at most 3 * \p size.
std::size_t utf8_length(const char16_t* chars, std::size_t size) noexcept;

/// Copies characters up to the first one that is not ASCII. \return their number.
std::size_t copy_ascii(const char16_t* chars, std::size_t size, char* out) noexcept;

/// UTF-16 to UTF-32 with the same rule; \p out holds \p size units.
std::size_t to_utf32(const char16_t* chars, std::size_t size, char32_t* out) noexcept;

/// A NUL-terminated copy in UTF-8, UTF-16 or UTF-32, which is to be given to release_copy(). \param unit bytes per code unit.
/// \param length receives the number of code units before the NUL. \throws std::bad_alloc
void* new_copy(const wchar_t* chars, int size, int unit, std::size_t& length);

/// Null is allowed.
void release_copy(void* copy) noexcept;

/// UTF-8 to UTF-16.
extern const text_reader utf8_reader;

/// A managed string as std::string in UTF-8; embedded NULs are kept.
std::string str(const char16_t* chars, int size);

/// The same into a string too long for the stack: ASCII in one pass, anything else into the exact size.
template<class S> S long_utf8(const char16_t* chars, std::size_t size) {
    constexpr std::size_t beginning = 64;
    char copy[beginning];
    std::size_t done = 0;
    const auto bytes = [](auto* out) { return reinterpret_cast<char*>(out); };
    S result;
    if (copy_ascii(chars, beginning, copy) == beginning)
        result.resize_and_overwrite(size, [&](auto* out, std::size_t) { return done = copy_ascii(chars, size, bytes(out)); });
    if (done == size)
        return result;
    const std::size_t total = done + utf8_length(chars + done, size - done);
    result.resize_and_overwrite(total, [&](auto* out, std::size_t) {
        return done + to_utf8(chars + done, size - done, bytes(out) + done);
    });
    return result;
}

/// What a string holds within itself.
inline constexpr std::size_t short_length = 15;

/// A string of characters behind which there are short_length more: so many are copied at once, without a call, what is too much is cut off.
template<class S> S short_or_long(const typename S::value_type* units, std::size_t size) {
    if (size > short_length)
        return S(units, size);
    S result(units, short_length);
    result.resize(size);
    return result;
}

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
        if (size == 0)
            return S();
        unit buffer[3 * on_stack + roomy_slack];
        __builtin_memset(buffer, 0, short_length);
        return short_or_long<S>(buffer, to_roomy_utf8(chars, length, reinterpret_cast<char*>(buffer)));
    } else {
        return long_utf8<S>(chars, length);
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

/// A string that holds its characters itself, so that they move with it.
template<class S>
concept text_owner = path_like<S> || (string_like<S> && requires { typename S::allocator_type; });

/// Refers to characters that outlive the reading of \p result.
inline void borrow_units(text* result, const void* data, std::size_t size, int unit) noexcept {
    result->data = data;
    result->size = static_cast<std::int64_t>(size);
    result->release = nullptr;
    result->reader = unit == 1 ? &utf8_reader : nullptr;
    result->unit = unit;
}

/// Gives a block of malloc() to a text, to be freed after reading.
void own(text* result, void* block) noexcept;

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

/// The characters are copied: they may die with the shim. \throws std::bad_alloc
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

/// A result by value: moved into the buffer when it is long, so that its characters are copied only once.
template<text_owner S> requires (sizeof(S) <= sizeof text::buffer && alignof(S) <= 8)
void keep(text* result, S&& s) {
    borrow(result, s);
    if (static_cast<std::size_t>(result->size) * result->unit <= sizeof result->buffer) {
        copy_units(result, result->data, result->size, result->unit);
        return;
    }
    borrow(result, *::new (static_cast<void*>(result->buffer)) S(static_cast<S&&>(s)));
    result->release = [](text* t) noexcept { reinterpret_cast<S*>(t->buffer)->~S(); };
}

/// An operand without temporaries: borrowed, unless it is a result by value.
template<class S> void view(text* result, S&& s) {
    if constexpr (requires { keep<S>(result, static_cast<S&&>(s)); })
        keep<S>(result, static_cast<S&&>(s));
    else if constexpr (!__is_lvalue_reference(S) && text_owner<__remove_cv(S)>)
        copy(result, s);
    else
        borrow(result, s);
}

}
