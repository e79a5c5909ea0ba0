/// \file
/// The system's header, then the names that Visual C++ adds to it.

#include_next <stdlib.h>
#include <bridge/secure_stdlib.h>
#include <bridge/secure_multibyte.h>
