/// \file
/// The compiler's header, then the names that Visual C++ adds to it.

#include_next <float.h>
#define _isnan(value) (__builtin_isnan(value) != 0)
#define _finite(value) (__builtin_isfinite(value) != 0)
#define _copysign __builtin_copysign
#define _chgsign(value) (-(value))
