#pragma once
/// \file
/// Types that every header of Visual C++ knows.

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
