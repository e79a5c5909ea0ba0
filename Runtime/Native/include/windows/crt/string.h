/// \file
/// The system's header, then the names that Visual C++ adds to it.

#include_next <string.h>
#include <bridge/secure_string.h>
