/// \file
/// mbstowcs and wcstombs between UTF-8 and wchar_t of 16 bits; see bridge/wide.h.

#include <bridge/wide.h>

#include <bridge/text.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace {

constexpr size_t malformed = static_cast<size_t>(-1);

size_t fail() noexcept {
    errno = EILSEQ;
    return malformed;
}

bool is_high(wchar_t c) noexcept { return (c & 0xFC00) == 0xD800; }
bool is_low(wchar_t c) noexcept { return (c & 0xFC00) == 0xDC00; }

/// Units of the code point that begins here; 0 for half a pair.
size_t units(const wchar_t* from) noexcept {
    if (!is_high(*from))
        return is_low(*from) ? 0 : 1;
    return is_low(from[1]) ? 2 : 0;
}

/// Bytes of the sequence that begins here and ends before the string does; 0 when there is none.
size_t bytes(const char* from) noexcept {
    const auto lead = static_cast<unsigned char>(*from);
    const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return strnlen(from, length) == length ? length : 0;
}

}

size_t wcstombs(char* to, const wchar_t* from, size_t limit) noexcept {
    size_t done = 0;
    while (*from != L'\0') {
        const size_t count = units(from);
        if (count == 0)
            return fail();
        char sequence[4];
        const size_t length = bridge::to_utf8(reinterpret_cast<const char16_t*>(from), count, sequence);
        if (to && length > limit - done)
            return done;
        if (to)
            std::memcpy(to + done, sequence, length);
        done += length;
        from += count;
    }
    if (to && done < limit)
        to[done] = '\0';
    return done;
}

size_t mbstowcs(wchar_t* to, const char* from, size_t limit) noexcept {
    size_t done = 0;
    while (*from != '\0') {
        const size_t length = bytes(from);
        char16_t pair[2];
        if (length == 0 || bridge::utf8_reader.read(from, length, pair) == 0)
            return fail();
        const size_t count = bridge::utf8_reader.length(from, length);
        if (to && count > limit - done)
            return done;
        if (to)
            std::memcpy(to + done, pair, count * sizeof(wchar_t));
        done += count;
        from += length;
    }
    if (to && done < limit)
        to[done] = L'\0';
    return done;
}
