#pragma once
/// \file
/// Checked string functions and those with an underscore.

#include "secure.h"

#define BRIDGE_CHARACTER char
#define BRIDGE_OF(name) str##name
#include "secure_copies.h"

BRIDGE_SECURE errno_t memcpy_s(void* target, rsize_t size, const void* source, rsize_t count) {
    if (count == 0) return 0;
    if (!target || !source || count > size) {
        if (target) memset(target, 0, size);
        return target && source ? ERANGE : EINVAL;
    }
    memcpy(target, source, count);
    return 0;
}

BRIDGE_SECURE errno_t memmove_s(void* target, rsize_t size, const void* source, rsize_t count) {
    if (count > size || (count && (!target || !source))) return ERANGE;
    if (count) memmove(target, source, count);
    return 0;
}

BRIDGE_SECURE char* strtok_s(char* text, const char* delimiters, char** rest) { return strtok_r(text, delimiters, rest); }

BRIDGE_SECURE size_t strnlen_s(const char* text, size_t size) { return text ? strnlen(text, size) : 0; }

BRIDGE_SECURE char* _strlwr(char* text) {
    char* at = text;
    for (; *at; at++) if (*at >= 'A' && *at <= 'Z') *at += 'a' - 'A';
    return text;
}

BRIDGE_SECURE char* _strupr(char* text) {
    char* at = text;
    for (; *at; at++) if (*at >= 'a' && *at <= 'z') *at -= 'a' - 'A';
    return text;
}

BRIDGE_SECURE errno_t _strlwr_s(char* text, rsize_t size) {
    if (!text || strnlen(text, size) == size) return EINVAL;
    _strlwr(text);
    return 0;
}

BRIDGE_SECURE errno_t _strupr_s(char* text, rsize_t size) {
    if (!text || strnlen(text, size) == size) return EINVAL;
    _strupr(text);
    return 0;
}

/// The text of an error, cut where the target ends.
BRIDGE_SECURE errno_t strerror_s(char* text, rsize_t size, int error) {
    if (!text || size == 0) return EINVAL;
    return strncpy_s(text, size, strerror(error), _TRUNCATE);
}

#ifdef __cplusplus
extern "C++" {
template <rsize_t Size> errno_t strerror_s(char (&text)[Size], int error) { return strerror_s(text, Size, error); }
template <rsize_t Size> errno_t _strlwr_s(char (&text)[Size]) { return _strlwr_s(text, Size); }
template <rsize_t Size> errno_t _strupr_s(char (&text)[Size]) { return _strupr_s(text, Size); }
}
#endif

int strcasecmp(const char*, const char*) __attribute__((nothrow));
int strncasecmp(const char*, const char*, size_t) __attribute__((nothrow));
#define _stricmp strcasecmp
#define _strnicmp strncasecmp
#define _strdup strdup

#include "secure_wide.h"
