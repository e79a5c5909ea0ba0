#pragma once
/// \file
/// Checked string functions and those with an underscore.

#include "secure.h"

BRIDGE_SECURE errno_t strncpy_s(char* target, rsize_t size, const char* source, rsize_t count) {
    size_t length = source ? strnlen(source, count) : 0;
    if (!target || size == 0) return EINVAL;
    if (!source || (length >= size && count != _TRUNCATE)) {
        target[0] = '\0';
        return source ? ERANGE : EINVAL;
    }
    if (length >= size) length = size - 1;
    memcpy(target, source, length);
    target[length] = '\0';
    return 0;
}

BRIDGE_SECURE errno_t strcpy_s(char* target, rsize_t size, const char* source) {
    return strncpy_s(target, size, source, source ? strlen(source) : 0);
}

BRIDGE_SECURE errno_t strcat_s(char* target, rsize_t size, const char* source) {
    size_t length = target ? strnlen(target, size) : size;
    errno_t error = length < size ? strcpy_s(target + length, size - length, source) : EINVAL;
    if (error && target && size) target[0] = '\0';
    return error;
}

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

int strcasecmp(const char*, const char*) __attribute__((nothrow));
int strncasecmp(const char*, const char*, size_t) __attribute__((nothrow));
#define _stricmp strcasecmp
#define _strnicmp strncasecmp
#define _strdup strdup

#ifdef __cplusplus
extern "C++" {
template <size_t Size> inline errno_t strcpy_s(char (&target)[Size], const char* source) { return strcpy_s(target, Size, source); }
template <size_t Size> inline errno_t strcat_s(char (&target)[Size], const char* source) { return strcat_s(target, Size, source); }
template <size_t Size> inline errno_t strncpy_s(char (&target)[Size], const char* source, rsize_t count) {
    return strncpy_s(target, Size, source, count);
}
}
#endif
