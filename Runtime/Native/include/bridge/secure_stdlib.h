#pragma once
/// \file
/// What Visual C++ adds to <stdlib.h>.

#include "secure.h"

#include <sys/random.h>

#ifdef __cplusplus
extern "C++" template <class Element, size_t Size> char (&bridge_countof(Element (&)[Size]))[Size];
#define _countof(array) (sizeof(bridge_countof(array)))
#else
#define _countof(array) (sizeof(array) / sizeof((array)[0]))
#endif
/// A number that nobody can foretell.
BRIDGE_SECURE errno_t rand_s(unsigned int* value) {
    if (!value) return EINVAL;
    return getentropy(value, sizeof *value) ? errno : 0;
}

/// The value of a variable of the environment; the length counts the end of the text and is 0 without the variable.
BRIDGE_SECURE errno_t getenv_s(size_t* length, char* text, rsize_t size, const char* name) {
    const char* value;
    if (!length || !name || (!text && size)) return EINVAL;
    value = getenv(name);
    *length = value ? __builtin_strlen(value) + 1 : 0;
    if (text && size) *text = 0;
    if (!value || !size) return 0;
    if (*length > size) return ERANGE;
    __builtin_memcpy(text, value, *length);
    return 0;
}

/// The same in memory of its own, which the caller frees.
BRIDGE_SECURE errno_t _dupenv_s(char** text, size_t* length, const char* name) {
    const char* value;
    size_t count;
    if (!text || !name) return EINVAL;
    value = getenv(name);
    count = value ? __builtin_strlen(value) + 1 : 0;
    *text = value ? (char*)malloc(count) : 0;
    if (*text) __builtin_memcpy(*text, value, count);
    if (length) *length = count;
    return value && !*text ? ENOMEM : 0;
}

BRIDGE_SECURE errno_t _putenv_s(const char* name, const char* value) {
    if (!name || !value) return EINVAL;
    return (*value ? setenv(name, value, 1) : unsetenv(name)) == 0 ? 0 : errno;
}

#ifdef __cplusplus
extern "C++" template <rsize_t Size> errno_t getenv_s(size_t* length, char (&text)[Size], const char* name) {
    return getenv_s(length, text, Size, name);
}
#endif

#include "secure_numbers.h"
#include "secure_paths.h"
#include "secure_sorting.h"

#define __max(a, b) ((a) > (b) ? (a) : (b))
#define __min(a, b) ((a) < (b) ? (a) : (b))
#define _byteswap_ushort __builtin_bswap16
#define _byteswap_ulong __builtin_bswap32
#define _byteswap_uint64 __builtin_bswap64
