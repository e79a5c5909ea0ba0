#pragma once
/// \file
/// Checked functions for files and formatted text, and those with an underscore.

#include "secure.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

BRIDGE_SECURE errno_t fopen_s(FILE** file, const char* path, const char* mode) {
    if (!file) return EINVAL;
    *file = fopen(path, mode);
    return *file ? 0 : errno;
}

/// The size that Visual C++ writes as I64, I32 or I, which the C library takes for a flag: ll, nothing, z.
BRIDGE_SECURE const char* bridge_size(const char* from, char** to) {
    int is64 = strncmp(from, "I64", 3) == 0;
    int is32 = strncmp(from, "I32", 3) == 0;
    if (!is32) *(*to)++ = is64 ? 'l' : 'z';
    if (is64) *(*to)++ = 'l';
    return from + (is64 || is32 ? 3 : 1);
}

/// A copy of a format of Visual C++ as the C library writes it.
BRIDGE_SECURE char* bridge_format(const char* from) {
    char* copy = (char*)malloc(strlen(from) + 1);
    char* to = copy;
    while (to && *from) {
        size_t plain = *from == '%' ? 1 + strspn(from + 1, "-+ #0123456789.*") : 1;
        memcpy(to, from, plain);
        to += plain;
        from += plain;
        if (plain > 1 || from[-1] == '%') {
            if (*from == 'I') from = bridge_size(from, &to);
            if (*from) *to++ = *from++;
        }
    }
    if (to) *to = '\0';
    return copy;
}

BRIDGE_SECURE int _vsnprintf(char* target, size_t size, const char* format, va_list values) {
    char* own = strchr(format, 'I') ? bridge_format(format) : NULL;
    int length = vsnprintf(target, size, own ? own : format, values);
    free(own);
    return length;
}

BRIDGE_SECURE int _snprintf(char* target, size_t size, const char* format, ...) {
    BRIDGE_WITH_VALUES(_vsnprintf(target, size, format, values));
}

BRIDGE_SECURE int vsprintf_s(char* target, rsize_t size, const char* format, va_list values) {
    int length = _vsnprintf(target, size, format, values);
    if (length >= 0 && (size_t)length < size) return length;
    if (target && size) target[0] = '\0';
    return -1;
}

BRIDGE_SECURE int sprintf_s(char* target, rsize_t size, const char* format, ...) {
    BRIDGE_WITH_VALUES(vsprintf_s(target, size, format, values));
}

/// How long a text would become.
BRIDGE_SECURE int _vscprintf(const char* format, va_list values) { return _vsnprintf(NULL, 0, format, values); }

BRIDGE_SECURE int _scprintf(const char* format, ...) {
    BRIDGE_WITH_VALUES(_vscprintf(format, values));
}

/// At most \p count characters and a zero; what is cut off by _TRUNCATE gives -1, what does not fit otherwise leaves nothing.
BRIDGE_SECURE int _vsnprintf_s(char* target, rsize_t size, size_t count, const char* format, va_list values) {
    if (!target || size == 0) return -1;
    size_t room = count < size ? count + 1 : size;
    int length = _vsnprintf(target, room, format, values);
    if (length >= 0 && (size_t)length < room) return length;
    if (length < 0 || (count >= size && count != _TRUNCATE)) target[0] = '\0';
    return -1;
}

BRIDGE_SECURE int _snprintf_s(char* target, rsize_t size, size_t count, const char* format, ...) {
    BRIDGE_WITH_VALUES(_vsnprintf_s(target, size, count, format, values));
}

BRIDGE_SECURE errno_t freopen_s(FILE** file, const char* path, const char* mode, FILE* old) {
    if (!file) return EINVAL;
    *file = freopen(path, mode, old);
    return *file ? 0 : errno;
}

#if __SIZEOF_WCHAR_T__ == 2
/// A file whose name is in UTF-16.
BRIDGE_SECURE FILE* _wfopen(const wchar_t* path, const wchar_t* mode) {
    size_t length = path && mode ? wcstombs(NULL, path, 0) : (size_t)-1;
    char short_mode[32];
    char* own = length != (size_t)-1 ? (char*)malloc(length + 1) : NULL;
    FILE* file = NULL;
    if (!own) errno = EINVAL;
    else if (wcstombs(own, path, length + 1) != (size_t)-1 && wcstombs(short_mode, mode, sizeof short_mode) < sizeof short_mode)
        file = fopen(own, short_mode);
    free(own);
    return file;
}

BRIDGE_SECURE errno_t _wfopen_s(FILE** file, const wchar_t* path, const wchar_t* mode) {
    if (!file) return EINVAL;
    *file = _wfopen(path, mode);
    return *file ? 0 : errno;
}
#endif

#ifdef __cplusplus
extern "C++" {
template <size_t Size, class... Values> inline int _snprintf_s(char (&target)[Size], size_t count, const char* format, Values... values) {
    return _snprintf_s(target, Size, count, format, values...);
}
template <size_t Size> inline int _vsnprintf_s(char (&target)[Size], size_t count, const char* format, va_list values) {
    return _vsnprintf_s(target, Size, count, format, values);
}
template <size_t Size> inline int vsprintf_s(char (&target)[Size], const char* format, va_list values) {
    return vsprintf_s(target, Size, format, values);
}
template <size_t Size, class... Values> inline int sprintf_s(char (&target)[Size], const char* format, Values... values) {
    return sprintf_s(target, Size, format, values...);
}
}
#endif

#include "secure_scan.h"

#ifdef BRIDGE_RUNTIME

BRIDGE_SECURE int fwscanf_s(FILE* file, const wchar_t* format, ...) { BRIDGE_WITH_VALUES(vfwscanf_s(file, format, values)); }
BRIDGE_SECURE int wscanf_s(const wchar_t* format, ...) { BRIDGE_WITH_VALUES(vfwscanf_s(stdin, format, values)); }

#endif

#define _fileno fileno
#define printf_s printf
#define fprintf_s fprintf
