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

#ifdef BRIDGE_RUNTIME

/// What does not fit leaves nothing.
BRIDGE_SECURE int vswprintf_s(wchar_t* target, rsize_t size, const wchar_t* format, __builtin_va_list values) {
    int length = target && size ? vswprintf(target, size, format, values) : -1;
    if (length < 0 && target && size) target[0] = 0;
    return length;
}

BRIDGE_SECURE int _vsnwprintf(wchar_t* target, size_t size, const wchar_t* format, __builtin_va_list values) {
    return vswprintf(target, size, format, values);
}

/// How long a text would become.
BRIDGE_SECURE int _vscwprintf(const wchar_t* format, __builtin_va_list values) { return vswprintf(NULL, 0, format, values); }

BRIDGE_SECURE int swprintf_s(wchar_t* target, rsize_t size, const wchar_t* format, ...) { BRIDGE_WITH_VALUES(vswprintf_s(target, size, format, values)); }
BRIDGE_SECURE int _snwprintf(wchar_t* target, size_t size, const wchar_t* format, ...) { BRIDGE_WITH_VALUES(_vsnwprintf(target, size, format, values)); }
BRIDGE_SECURE int _scwprintf(const wchar_t* format, ...) { BRIDGE_WITH_VALUES(_vscwprintf(format, values)); }

/// At most \p count characters and a zero.
BRIDGE_SECURE int _snwprintf_s(wchar_t* target, rsize_t size, size_t count, const wchar_t* format, ...) {
    BRIDGE_WITH_VALUES(vswprintf(target, count < size ? count + 1 : size, format, values));
}

/// Behind each text comes the number of characters that it has room for; one that does not fit is emptied and ends the reading.
BRIDGE_SECURE int swscanf_s(const wchar_t* text, const wchar_t* format, ...) { BRIDGE_WITH_VALUES(vswscanf_s(text, format, values)); }

#define wprintf_s wprintf
#define fwprintf_s fwprintf

#ifdef __cplusplus
extern "C++" {
template <size_t Size, class... Values> inline int swprintf_s(wchar_t (&target)[Size], const wchar_t* format, Values... values) {
    return swprintf_s(target, Size, format, values...);
}
template <size_t Size, class... Values> inline int swprintf(wchar_t (&target)[Size], const wchar_t* format, Values... values) {
    return swprintf(target, Size, format, values...);
}
template <size_t Size, class... Values> inline int _snwprintf_s(wchar_t (&target)[Size], size_t count, const wchar_t* format, Values... values) {
    return _snwprintf_s(target, Size, count, format, values...);
}
}
#endif

#else

// Native sources that bridgec does not compile have no functions for 16 bits to call.
#define BRIDGE_NO_WIDE_FORMAT \
    __attribute__((unavailable("wide formatting is not supported: the C library formats 32-bit characters, wchar_t has 16 bits here")))

int swprintf_s(wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int vswprintf_s(wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int _snwprintf(wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int _snwprintf_s(wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int _vsnwprintf(wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int _scwprintf(const wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int _vscwprintf(const wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;
int wprintf_s(const wchar_t*, ...) BRIDGE_NO_WIDE_FORMAT;

#undef BRIDGE_NO_WIDE_FORMAT

#endif

#endif
