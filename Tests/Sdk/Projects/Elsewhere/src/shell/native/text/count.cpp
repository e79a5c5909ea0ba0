#include <core/text.h>

int countOfText(const char* text) { return static_cast<int>(core::words(text).size()); }
