#pragma once
/// \file
/// wchar_t of 16 bits (-fshort-wchar), as in Visual C++: it is System::Char. Must come before any other header.
///
/// glibc and libstdc++ are compiled for 32 bits. So their string functions are given other names at link time, which
/// the static runtime defines; libstdc++ is told that it has no wide characters of its own, which leaves std::wstring
/// and std::wstring_view as plain templates over wchar_t, instantiated where they are used; and what only the
/// compiled libraries could do is unavailable, by name. Libraries with std::wstring need -Wl,-Bsymbolic.
/// BRIDGE_RUNTIME says that the static runtime is linked in for sure, as bridgec does it: then it formats text, too.

#if __SIZEOF_WCHAR_T__ == 2

#ifdef __cplusplus
#include <bits/c++config.h>
#undef _GLIBCXX_USE_WCHAR_T
#define BRIDGE_NOTHROW noexcept(true)
extern "C" {
#else
#define BRIDGE_NOTHROW
#endif

#include <stddef.h>

#define BRIDGE_WIDE(NAME) BRIDGE_NOTHROW __asm__("bridge_" #NAME)

size_t wcslen(const wchar_t*) BRIDGE_WIDE(wcslen);
size_t wcsnlen(const wchar_t*, size_t) BRIDGE_WIDE(wcsnlen);
wchar_t* wcscpy(wchar_t*, const wchar_t*) BRIDGE_WIDE(wcscpy);
wchar_t* wcsncpy(wchar_t*, const wchar_t*, size_t) BRIDGE_WIDE(wcsncpy);
wchar_t* wcscat(wchar_t*, const wchar_t*) BRIDGE_WIDE(wcscat);
wchar_t* wcsncat(wchar_t*, const wchar_t*, size_t) BRIDGE_WIDE(wcsncat);
int wcscmp(const wchar_t*, const wchar_t*) BRIDGE_WIDE(wcscmp);
int wcsncmp(const wchar_t*, const wchar_t*, size_t) BRIDGE_WIDE(wcsncmp);
wchar_t* wcschr(const wchar_t*, wchar_t) BRIDGE_WIDE(wcschr);
wchar_t* wcsrchr(const wchar_t*, wchar_t) BRIDGE_WIDE(wcsrchr);
wchar_t* wcsstr(const wchar_t*, const wchar_t*) BRIDGE_WIDE(wcsstr);
wchar_t* wcspbrk(const wchar_t*, const wchar_t*) BRIDGE_WIDE(wcspbrk);
size_t wcsspn(const wchar_t*, const wchar_t*) BRIDGE_WIDE(wcsspn);
size_t wcscspn(const wchar_t*, const wchar_t*) BRIDGE_WIDE(wcscspn);
wchar_t* wcstok(wchar_t*, const wchar_t*, wchar_t**) BRIDGE_WIDE(wcstok);
wchar_t* wcsdup(const wchar_t*) BRIDGE_WIDE(wcsdup);
wchar_t* wmemcpy(wchar_t*, const wchar_t*, size_t) BRIDGE_WIDE(wmemcpy);
wchar_t* wmemmove(wchar_t*, const wchar_t*, size_t) BRIDGE_WIDE(wmemmove);
wchar_t* wmemset(wchar_t*, wchar_t, size_t) BRIDGE_WIDE(wmemset);
int wmemcmp(const wchar_t*, const wchar_t*, size_t) BRIDGE_WIDE(wmemcmp);
wchar_t* wmemchr(const wchar_t*, wchar_t, size_t) BRIDGE_WIDE(wmemchr);

#define BRIDGE_NO_WIDE \
    __attribute__((unavailable("the C library's function takes 32-bit characters, wchar_t has 16 bits here")))

long wcstol(const wchar_t*, wchar_t**, int) BRIDGE_WIDE(wcstol);
unsigned long wcstoul(const wchar_t*, wchar_t**, int) BRIDGE_WIDE(wcstoul);
long long wcstoll(const wchar_t*, wchar_t**, int) BRIDGE_WIDE(wcstoll);
unsigned long long wcstoull(const wchar_t*, wchar_t**, int) BRIDGE_WIDE(wcstoull);
double wcstod(const wchar_t*, wchar_t**) BRIDGE_WIDE(wcstod);
float wcstof(const wchar_t*, wchar_t**) BRIDGE_WIDE(wcstof);
size_t mbstowcs(wchar_t*, const char*, size_t) BRIDGE_WIDE(mbstowcs);
size_t wcstombs(char*, const wchar_t*, size_t) BRIDGE_WIDE(wcstombs);
int mbtowc(wchar_t*, const char*, size_t) BRIDGE_NOTHROW BRIDGE_NO_WIDE;
int wctomb(char*, wchar_t) BRIDGE_NOTHROW BRIDGE_NO_WIDE;
int wcscoll(const wchar_t*, const wchar_t*) BRIDGE_NOTHROW BRIDGE_NO_WIDE;
size_t wcsxfrm(wchar_t*, const wchar_t*, size_t) BRIDGE_NOTHROW BRIDGE_NO_WIDE;
int wcscasecmp(const wchar_t*, const wchar_t*) BRIDGE_NOTHROW BRIDGE_NO_WIDE;
int wcsncasecmp(const wchar_t*, const wchar_t*, size_t) BRIDGE_NOTHROW BRIDGE_NO_WIDE;

struct _IO_FILE;

#ifdef BRIDGE_RUNTIME

/// Formats with wide text become UTF-8; the others go on to the C library.
#define BRIDGE_FORMATS(NAME) __asm__("bridge_" #NAME)

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wbuiltin-requires-header"
int printf(const char* __restrict, ...) BRIDGE_FORMATS(printf);
int fprintf(struct _IO_FILE* __restrict, const char* __restrict, ...) BRIDGE_FORMATS(fprintf);
int sprintf(char* __restrict, const char* __restrict, ...) BRIDGE_WIDE(sprintf);
int snprintf(char* __restrict, size_t, const char* __restrict, ...) BRIDGE_WIDE(snprintf);
int vprintf(const char* __restrict, __builtin_va_list) BRIDGE_FORMATS(vprintf);
int vfprintf(struct _IO_FILE* __restrict, const char* __restrict, __builtin_va_list) BRIDGE_FORMATS(vfprintf);
int vsprintf(char* __restrict, const char* __restrict, __builtin_va_list) BRIDGE_WIDE(vsprintf);
int vsnprintf(char* __restrict, size_t, const char* __restrict, __builtin_va_list) BRIDGE_WIDE(vsnprintf);
int wprintf(const wchar_t* __restrict, ...) BRIDGE_FORMATS(wprintf);
int fwprintf(struct _IO_FILE* __restrict, const wchar_t* __restrict, ...) BRIDGE_FORMATS(fwprintf);
int swprintf(wchar_t* __restrict, size_t, const wchar_t* __restrict, ...) BRIDGE_WIDE(swprintf);
int vwprintf(const wchar_t* __restrict, __builtin_va_list) BRIDGE_FORMATS(vwprintf);
int vfwprintf(struct _IO_FILE* __restrict, const wchar_t* __restrict, __builtin_va_list) BRIDGE_FORMATS(vfwprintf);
int vswprintf(wchar_t* __restrict, size_t, const wchar_t* __restrict, __builtin_va_list) BRIDGE_WIDE(vswprintf);
int fputws(const wchar_t* __restrict, struct _IO_FILE* __restrict) BRIDGE_FORMATS(fputws);
int _putws(const wchar_t*) BRIDGE_FORMATS(_putws);
wchar_t* fgetws(wchar_t* __restrict, int, struct _IO_FILE* __restrict) BRIDGE_FORMATS(fgetws);
__WINT_TYPE__ fgetwc(struct _IO_FILE*) BRIDGE_FORMATS(fgetwc);
__WINT_TYPE__ getwc(struct _IO_FILE*) BRIDGE_FORMATS(fgetwc);
__WINT_TYPE__ getwchar(void) BRIDGE_FORMATS(getwchar);
__WINT_TYPE__ ungetwc(__WINT_TYPE__, struct _IO_FILE*) BRIDGE_FORMATS(ungetwc);
__WINT_TYPE__ fputwc(wchar_t, struct _IO_FILE*) BRIDGE_FORMATS(fputwc);
__WINT_TYPE__ putwc(wchar_t, struct _IO_FILE*) BRIDGE_FORMATS(fputwc);
__WINT_TYPE__ putwchar(wchar_t) BRIDGE_FORMATS(putwchar);
/// Known to the C library's headers by names of their own, under which the static runtime has them, too: see src/wide_scan.cpp.
int vswscanf_s(const wchar_t*, const wchar_t*, __builtin_va_list);
int vfwscanf_s(struct _IO_FILE*, const wchar_t*, __builtin_va_list);
#pragma clang diagnostic pop

#else

int wscanf(const wchar_t*, ...) BRIDGE_NO_WIDE;
int fwscanf(struct _IO_FILE*, const wchar_t*, ...) BRIDGE_NO_WIDE;
int swscanf(const wchar_t*, const wchar_t*, ...) BRIDGE_NOTHROW BRIDGE_NO_WIDE;
wchar_t* fgetws(wchar_t*, int, struct _IO_FILE*) BRIDGE_NO_WIDE;
int wprintf(const wchar_t*, ...) BRIDGE_NO_WIDE;
int swprintf(wchar_t*, size_t, const wchar_t*, ...) BRIDGE_NOTHROW BRIDGE_NO_WIDE;
int vwprintf(const wchar_t*, __builtin_va_list) BRIDGE_NO_WIDE;
int vswprintf(wchar_t*, size_t, const wchar_t*, __builtin_va_list) BRIDGE_NOTHROW BRIDGE_NO_WIDE;

#endif

#undef BRIDGE_NO_WIDE

#undef BRIDGE_FORMATS
#undef BRIDGE_WIDE
#undef BRIDGE_NOTHROW

#ifdef __cplusplus
}

#ifndef BRIDGE_RUNTIME

namespace bridge {

/// Whether a format of the C library takes wide characters: %ls, %lc, %S, %C.
constexpr bool takes_wide(const char* format) noexcept {
    while (*format) {
        if (*format++ != '%') continue;
        bool is_long = false;
        for (; (*format >= '0' && *format <= '9') || *format == '-' || *format == '+' || *format == ' ' || *format == '#' ||
               *format == '.' || *format == '*' || *format == 'h' || *format == 'l';
             ++format) {
            is_long = is_long || *format == 'l';
        }
        if (*format == 'S' || *format == 'C' || (is_long && (*format == 's' || *format == 'c'))) return true;
        if (*format) ++format;
    }
    return false;
}

}

#define BRIDGE_NARROW_FORMAT                                                                                       \
    __attribute__((diagnose_if(bridge::takes_wide(format), "the C library's formats %S, %ls, %C and %lc take 32-bit " \
                                                           "characters, wchar_t has 16 bits here", "error")))

struct _IO_FILE;

extern "C" {

int printf(const char* __restrict format, ...) BRIDGE_NARROW_FORMAT;
int fprintf(struct _IO_FILE* __restrict file, const char* __restrict format, ...) BRIDGE_NARROW_FORMAT;
int sprintf(char* __restrict target, const char* __restrict format, ...) noexcept(true) BRIDGE_NARROW_FORMAT;
int snprintf(char* __restrict target, size_t size, const char* __restrict format, ...) noexcept(true) BRIDGE_NARROW_FORMAT;
}

#endif

namespace std {

using ::wcslen, ::wcscpy, ::wcsncpy, ::wcscat, ::wcsncat, ::wcscmp, ::wcsncmp, ::wcschr, ::wcsrchr, ::wcsstr, ::wcspbrk,
    ::wcsspn, ::wcscspn, ::wcstok, ::wmemcpy, ::wmemmove, ::wmemset, ::wmemcmp, ::wmemchr, ::wcstol, ::wcstoul, ::wcstoll, ::wcstoull,
    ::wcstod, ::wcstof;
#ifdef BRIDGE_RUNTIME
using ::wprintf, ::fwprintf, ::swprintf, ::vwprintf, ::vfwprintf, ::vswprintf, ::fputws;
#endif

}

namespace bridge {

class wide_istream;
class wide_ostream;
class wide_iostream;

}

namespace std {

/// Over streams of bytes in UTF-8: see wide_ostream.h.
using wistream = bridge::wide_istream;
using wostream = bridge::wide_ostream;
using wiostream = bridge::wide_iostream;

}
#endif

#endif
