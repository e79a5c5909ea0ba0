#pragma once
/// \file
/// Checked functions for files and formatted text, and those with an underscore.

#include "secure.h"

#include <stdarg.h>

BRIDGE_SECURE errno_t fopen_s(FILE** file, const char* path, const char* mode) {
    if (!file) return EINVAL;
    *file = fopen(path, mode);
    return *file ? 0 : errno;
}

BRIDGE_SECURE int vsprintf_s(char* target, rsize_t size, const char* format, va_list values) {
    int length = vsnprintf(target, size, format, values);
    if (length >= 0 && (size_t)length < size) return length;
    if (target && size) target[0] = '\0';
    return -1;
}

__attribute__((format(printf, 3, 4))) BRIDGE_SECURE int sprintf_s(char* target, rsize_t size, const char* format, ...) {
    va_list values;
    va_start(values, format);
    int length = vsprintf_s(target, size, format, values);
    va_end(values);
    return length;
}

#ifdef __cplusplus
extern "C++" {
template <size_t Size, class... Values> inline int sprintf_s(char (&target)[Size], const char* format, Values... values) {
    return sprintf_s(target, Size, format, values...);
}
}
#endif

#define _snprintf snprintf
#define _vsnprintf vsnprintf
#define _fileno fileno
#define printf_s printf
#define fprintf_s fprintf
