#pragma once
/// \file
/// What the checked functions of Visual C++ have in common. Where Visual C++ would call the handler for invalid
/// parameters, the functions here empty their target and return the error.

#include <errno.h>
#include <stddef.h>

typedef int errno_t;
typedef size_t rsize_t;
#define _TRUNCATE ((size_t)-1)
#define BRIDGE_SECURE static __inline__ __attribute__((unused))

/// The body of a function with an ellipsis behind 'format': gives what a function that takes 'values' gives.
#define BRIDGE_WITH_VALUES(CALL)            \
    __builtin_va_list values;               \
    __builtin_va_start(values, format);     \
    __typeof__(CALL) result = CALL;         \
    __builtin_va_end(values);               \
    return result
