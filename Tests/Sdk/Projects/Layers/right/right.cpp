#include <layers/base.h>

int right(int value) { return fold(value, 5, [](int sum, int i) { return sum + i; }); }
