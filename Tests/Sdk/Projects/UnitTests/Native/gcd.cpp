#include "gcd.h"
#include <stdexcept>

int gcd(int a, int b) {
    if (a == 0 && b == 0) throw std::domain_error("all numbers divide 0 and 0");
    return b == 0 ? a : gcd(b, a % b);
}
