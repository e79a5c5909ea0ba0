#pragma once
/// \file
/// Checked functions for times.

#include "secure.h"

BRIDGE_SECURE errno_t localtime_s(struct tm* result, const time_t* time) { return localtime_r(time, result) ? 0 : EINVAL; }
BRIDGE_SECURE errno_t gmtime_s(struct tm* result, const time_t* time) { return gmtime_r(time, result) ? 0 : EINVAL; }
#define _mkgmtime timegm
