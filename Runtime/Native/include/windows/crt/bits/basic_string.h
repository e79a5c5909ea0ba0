/// \file
/// The library's std::basic_string, then what it leaves out for wchar_t.

#include_next <bits/basic_string.h>
#include <bridge/wide_conversions.h>
