/// \file
/// The C library's functions on strings of wchar_t, for 16 bits; see bridge/wide.h.

#include <bridge/wide.h>

#include <cstdlib>
#include <cstring>

static_assert(sizeof(wchar_t) == 2, "compile with -fshort-wchar");

namespace {

/// The number of leading characters that are (not) in a set.
size_t span(const wchar_t* s, const wchar_t* set, bool is_in) noexcept {
    size_t n = 0;
    while (s[n] != L'\0' && (wcschr(set, s[n]) != nullptr) == is_in)
        ++n;
    return n;
}

wchar_t* writable(const wchar_t* s) noexcept { return const_cast<wchar_t*>(s); }

}

size_t wcslen(const wchar_t* s) noexcept {
    size_t n = 0;
    while (s[n] != L'\0')
        ++n;
    return n;
}

size_t wcsnlen(const wchar_t* s, size_t limit) noexcept {
    size_t n = 0;
    while (n < limit && s[n] != L'\0')
        ++n;
    return n;
}

wchar_t* wmemcpy(wchar_t* to, const wchar_t* from, size_t n) noexcept {
    return static_cast<wchar_t*>(std::memcpy(to, from, n * sizeof(wchar_t)));
}

wchar_t* wmemmove(wchar_t* to, const wchar_t* from, size_t n) noexcept {
    return static_cast<wchar_t*>(std::memmove(to, from, n * sizeof(wchar_t)));
}

wchar_t* wmemset(wchar_t* s, wchar_t c, size_t n) noexcept {
    for (size_t i = 0; i < n; ++i)
        s[i] = c;
    return s;
}

int wmemcmp(const wchar_t* a, const wchar_t* b, size_t n) noexcept {
    for (size_t i = 0; i < n; ++i) {
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    }
    return 0;
}

wchar_t* wmemchr(const wchar_t* s, wchar_t c, size_t n) noexcept {
    for (size_t i = 0; i < n; ++i) {
        if (s[i] == c)
            return writable(s + i);
    }
    return nullptr;
}

wchar_t* wcscpy(wchar_t* to, const wchar_t* from) noexcept { return wmemcpy(to, from, wcslen(from) + 1); }

wchar_t* wcsncpy(wchar_t* to, const wchar_t* from, size_t n) noexcept {
    const size_t length = wcsnlen(from, n);
    wmemcpy(to, from, length);
    wmemset(to + length, L'\0', n - length);
    return to;
}

wchar_t* wcscat(wchar_t* to, const wchar_t* from) noexcept {
    wcscpy(to + wcslen(to), from);
    return to;
}

wchar_t* wcsncat(wchar_t* to, const wchar_t* from, size_t n) noexcept {
    const size_t length = wcsnlen(from, n);
    wchar_t* const end = to + wcslen(to);
    wmemcpy(end, from, length);
    end[length] = L'\0';
    return to;
}

int wcscmp(const wchar_t* a, const wchar_t* b) noexcept { return wcsncmp(a, b, static_cast<size_t>(-1)); }

int wcsncmp(const wchar_t* a, const wchar_t* b, size_t n) noexcept {
    for (size_t i = 0; i < n; ++i) {
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
        if (a[i] == L'\0')
            break;
    }
    return 0;
}

wchar_t* wcschr(const wchar_t* s, wchar_t c) noexcept { return wmemchr(s, c, wcslen(s) + 1); }

wchar_t* wcsrchr(const wchar_t* s, wchar_t c) noexcept {
    for (size_t i = wcslen(s) + 1; i-- > 0;) {
        if (s[i] == c)
            return writable(s + i);
    }
    return nullptr;
}

wchar_t* wcsstr(const wchar_t* s, const wchar_t* wanted) noexcept {
    const size_t length = wcslen(wanted);
    for (; wcsncmp(s, wanted, length) != 0; ++s) {
        if (*s == L'\0')
            return nullptr;
    }
    return writable(s);
}

size_t wcsspn(const wchar_t* s, const wchar_t* accepted) noexcept { return span(s, accepted, true); }

size_t wcscspn(const wchar_t* s, const wchar_t* rejected) noexcept { return span(s, rejected, false); }

wchar_t* wcspbrk(const wchar_t* s, const wchar_t* accepted) noexcept {
    const wchar_t* const found = s + wcscspn(s, accepted);
    return *found == L'\0' ? nullptr : writable(found);
}

wchar_t* wcstok(wchar_t* s, const wchar_t* delimiters, wchar_t** state) noexcept {
    wchar_t* const begin = s ? s : *state;
    wchar_t* const token = begin + wcsspn(begin, delimiters);
    wchar_t* const end = token + wcscspn(token, delimiters);
    *state = *end == L'\0' ? end : end + 1;
    *end = L'\0';
    return token == end ? nullptr : token;
}

wchar_t* wcsdup(const wchar_t* s) noexcept {
    const size_t size = wcslen(s) + 1;
    auto* copy = static_cast<wchar_t*>(std::malloc(size * sizeof(wchar_t)));
    return copy ? wmemcpy(copy, s, size) : nullptr;
}
