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

#include "secure_numbers.h"

#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256
#define __max(a, b) ((a) > (b) ? (a) : (b))
#define __min(a, b) ((a) < (b) ? (a) : (b))
#define _byteswap_ushort __builtin_bswap16
#define _byteswap_ulong __builtin_bswap32
#define _byteswap_uint64 __builtin_bswap64
