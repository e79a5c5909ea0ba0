#pragma once
/// \file
/// Checked functions for times.

#include "secure.h"

BRIDGE_SECURE errno_t localtime_s(struct tm* result, const time_t* time) { return localtime_r(time, result) ? 0 : EINVAL; }
BRIDGE_SECURE errno_t gmtime_s(struct tm* result, const time_t* time) { return gmtime_r(time, result) ? 0 : EINVAL; }
#define _mkgmtime timegm

// Here time_t has 64 bits anyway.
typedef time_t __time64_t;
#define _time64 time
#define _mktime64 mktime
#define _mkgmtime64 timegm
#define _difftime64 difftime
#define _localtime64 localtime
#define _gmtime64 gmtime
#define _localtime64_s localtime_s
#define _gmtime64_s gmtime_s

/// The time as 26 characters with a line feed and a zero.
BRIDGE_SECURE errno_t asctime_s(char* text, rsize_t size, const struct tm* time) {
    if (!text || !time || size < 26) return EINVAL;
    return asctime_r(time, text) ? 0 : EINVAL;
}

BRIDGE_SECURE errno_t ctime_s(char* text, rsize_t size, const time_t* time) {
    struct tm parts;
    return time && localtime_r(time, &parts) ? asctime_s(text, size, &parts) : EINVAL;
}

#ifdef __cplusplus
extern "C++" {
template <rsize_t Size> errno_t asctime_s(char (&text)[Size], const struct tm* time) { return asctime_s(text, Size, time); }
template <rsize_t Size> errno_t ctime_s(char (&text)[Size], const time_t* time) { return ctime_s(text, Size, time); }
}
#endif
