#include "fast.h"

#ifdef _MANAGED
#error "This file is native."
#endif

int fast() { return FAST; }
