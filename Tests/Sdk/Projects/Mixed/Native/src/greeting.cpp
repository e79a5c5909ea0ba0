#include "scale.h"

#if defined(WIN32) || defined(_LIB)
#error "A macro that names the platform came along."
#endif

std::string greeting() { return GREETING; }
