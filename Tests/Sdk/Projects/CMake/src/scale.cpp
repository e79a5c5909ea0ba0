#include "scale.h"

int toFahrenheit(int celsius, int offset) { return celsius * 9 / 5 + offset; }
