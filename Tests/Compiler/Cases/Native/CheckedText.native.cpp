#include "CheckedText.h"
#include <algorithm>

int limit(int value, unsigned most) { return min(max(value, 0), static_cast<int>(std::max(most, 1u))); }
