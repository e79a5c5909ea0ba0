#pragma once
/// \file
/// Numbers as text, as Visual C++ spells the functions: _itoa_s and its relatives.

#include "secure.h"

#include <limits.h>

/// Writes digits; a number that does not fit leaves an empty text.
BRIDGE_SECURE errno_t bridge_digits(unsigned long long value, int isNegative, char* text, rsize_t size, int radix) {
    char digits[66];
    rsize_t count = 0;
    if (!text || size == 0) return EINVAL;
    *text = 0;
    if (radix < 2 || radix > 36) return EINVAL;
    do {
        digits[count++] = "0123456789abcdefghijklmnopqrstuvwxyz"[value % (unsigned)radix];
        value /= (unsigned)radix;
    } while (value);
    if (isNegative) digits[count++] = '-';
    if (count >= size) return ERANGE;
    for (; count; *text = 0) *text++ = digits[--count];
    return 0;
}

/// A sign is written to the base of ten only; to others it is a digit.
#define BRIDGE_NUMBER(NAME, TYPE)                                                                                          \
    BRIDGE_SECURE errno_t _##NAME##_s(TYPE value, char* text, rsize_t size, int radix) {                                    \
        int isNegative = radix == 10 && value < 0;                                                                         \
        return bridge_digits(isNegative ? 0ULL - (unsigned long long)value : (unsigned TYPE)value, isNegative, text, size, radix); \
    }                                                                                                                      \
    BRIDGE_SECURE char* _##NAME(TYPE value, char* text, int radix) {                                                        \
        _##NAME##_s(value, text, 66, radix);                                                                               \
        return text;                                                                                                       \
    }
#define BRIDGE_UNSIGNED_NUMBER(NAME, TYPE)                                                                                 \
    BRIDGE_SECURE errno_t _##NAME##_s(TYPE value, char* text, rsize_t size, int radix) { return bridge_digits(value, 0, text, size, radix); } \
    BRIDGE_SECURE char* _##NAME(TYPE value, char* text, int radix) {                                                        \
        _##NAME##_s(value, text, 66, radix);                                                                               \
        return text;                                                                                                       \
    }

BRIDGE_NUMBER(itoa, int)
BRIDGE_NUMBER(ltoa, long)
BRIDGE_NUMBER(i64toa, long long)
BRIDGE_UNSIGNED_NUMBER(ultoa, unsigned long)
BRIDGE_UNSIGNED_NUMBER(ui64toa, unsigned long long)

#undef BRIDGE_NUMBER
#undef BRIDGE_UNSIGNED_NUMBER

#ifdef __cplusplus
extern "C++" {
template <rsize_t Size> errno_t _itoa_s(int value, char (&text)[Size], int radix) { return _itoa_s(value, text, Size, radix); }
template <rsize_t Size> errno_t _ltoa_s(long value, char (&text)[Size], int radix) { return _ltoa_s(value, text, Size, radix); }
template <rsize_t Size> errno_t _i64toa_s(long long value, char (&text)[Size], int radix) { return _i64toa_s(value, text, Size, radix); }
template <rsize_t Size> errno_t _ultoa_s(unsigned long value, char (&text)[Size], int radix) { return _ultoa_s(value, text, Size, radix); }
template <rsize_t Size> errno_t _ui64toa_s(unsigned long long value, char (&text)[Size], int radix) { return _ui64toa_s(value, text, Size, radix); }
}
#endif

#define _atoi64 atoll
#define _strtoi64 strtoll
#define _strtoui64 strtoull
