/// \file
/// The system's header, then the names that Visual C++ adds to it.

#include_next <wchar.h>
#include <bridge/secure_wide.h>
