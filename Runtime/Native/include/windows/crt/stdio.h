/// \file
/// The system's header, then the names that Visual C++ adds to it.

#include_next <stdio.h>
#include <bridge/secure_stdio.h>
