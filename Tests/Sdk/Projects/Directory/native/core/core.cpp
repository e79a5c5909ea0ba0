#include <common.h>

template <number T>
T twice(T x) { return x + x; }

int core() { return ABOVE + BEFORE_TARGETS + twice(NATIVE); }
