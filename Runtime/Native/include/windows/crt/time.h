/// \file
/// The system's header, then the names that Visual C++ adds to it.

#include_next <time.h>
#include <bridge/secure_time.h>
