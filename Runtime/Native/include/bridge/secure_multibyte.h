#pragma once
/// \file
/// Checked conversions between UTF-8 and 16-bit characters.

#include "secure.h"

#if __SIZEOF_WCHAR_T__ == 2

#include <stdlib.h>

/// What is left of a target that does not hold the result: nothing.
#define BRIDGE_EMPTY(target, error) (*(target) = 0, (error))

/// At most \p count bytes, then a zero; \p converted counts it too. Without a target: the size that it needs.
BRIDGE_SECURE errno_t wcstombs_s(size_t* converted, char* target, size_t size, const wchar_t* source, size_t count) {
    if (converted) *converted = 0;
    if (!source || (target == NULL) != (size == 0)) return EINVAL;
    size_t wanted = wcstombs(NULL, source, 0);
    if (wanted == (size_t)-1) return target ? BRIDGE_EMPTY(target, EILSEQ) : EILSEQ;
    if (target) {
        size_t length = wanted < count ? wanted : count;
        if (length >= size && count != _TRUNCATE) return BRIDGE_EMPTY(target, ERANGE);
        wanted = wcstombs(target, source, length < size ? length : size - 1);
        target[wanted] = '\0';
    }
    if (converted) *converted = wanted + 1;
    return 0;
}

/// The same the other way round.
BRIDGE_SECURE errno_t mbstowcs_s(size_t* converted, wchar_t* target, size_t size, const char* source, size_t count) {
    if (converted) *converted = 0;
    if (!source || (target == NULL) != (size == 0)) return EINVAL;
    size_t wanted = mbstowcs(NULL, source, 0);
    if (wanted == (size_t)-1) return target ? BRIDGE_EMPTY(target, EILSEQ) : EILSEQ;
    if (target) {
        size_t length = wanted < count ? wanted : count;
        if (length >= size && count != _TRUNCATE) return BRIDGE_EMPTY(target, ERANGE);
        wanted = mbstowcs(target, source, length < size ? length : size - 1);
        target[wanted] = 0;
    }
    if (converted) *converted = wanted + 1;
    return 0;
}

#undef BRIDGE_EMPTY

#define _wtoi(text) ((int)wcstol((text), NULL, 10))
#define _wtoi64(text) wcstoll((text), NULL, 10)
#define _wtof(text) wcstod((text), NULL)

#ifdef __cplusplus
extern "C++" {
template <size_t Size> errno_t wcstombs_s(size_t* converted, char (&target)[Size], const wchar_t* source, size_t count) {
    return wcstombs_s(converted, target, Size, source, count);
}
template <size_t Size> errno_t mbstowcs_s(size_t* converted, wchar_t (&target)[Size], const char* source, size_t count) {
    return mbstowcs_s(converted, target, Size, source, count);
}
}
#endif

#endif
