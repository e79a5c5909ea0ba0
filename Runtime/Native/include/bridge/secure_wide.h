#pragma once
/// \file
/// What Visual C++ adds to <wchar.h>, for its 16-bit characters.

#include "secure.h"

#if __SIZEOF_WCHAR_T__ == 2

#include <string.h>

#define BRIDGE_CHARACTER wchar_t
#define BRIDGE_OF(name) wcs##name
#include "secure_copies.h"

/// As in the "C" locale, in which a program starts: letters of ASCII.
BRIDGE_SECURE int bridge_lower(wchar_t character) { return character >= L'A' && character <= L'Z' ? character + 32 : character; }

BRIDGE_SECURE int _wcsnicmp(const wchar_t* left, const wchar_t* right, size_t count) {
    for (; count; count--, left++, right++) {
        int difference = bridge_lower(*left) - bridge_lower(*right);
        if (difference || !*left) return difference;
    }
    return 0;
}

BRIDGE_SECURE int _wcsicmp(const wchar_t* left, const wchar_t* right) { return _wcsnicmp(left, right, (size_t)-1); }

#define _wcsdup wcsdup

#define BRIDGE_NO_WIDE_FORMAT \
    __attribute__((unavailable("wide formatting is not supported: the C library formats 32-bit characters, wchar_t has 16 bits here")))

int swprintf_s(wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int vswprintf_s(wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int _snwprintf(wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int _snwprintf_s(wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int wprintf_s(const wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;

#undef BRIDGE_NO_WIDE_FORMAT

#endif
