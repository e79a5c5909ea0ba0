#include "Owner.h"
#include <cstdio>

void log(const char* text) {
    std::puts(text);
    std::fflush(stdout);
}
