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

int strcasecmp(const char*, const char*) __attribute__((nothrow));
int strncasecmp(const char*, const char*, size_t) __attribute__((nothrow));
#define _stricmp strcasecmp
#define _strnicmp strncasecmp
#define _strdup strdup

#include "secure_wide.h"
