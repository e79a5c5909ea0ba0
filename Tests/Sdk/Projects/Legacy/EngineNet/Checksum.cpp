#include <cstddef>
#include "Checksum.h"

unsigned AcmeChecksum(const unsigned char* p, size_t n)
{
    unsigned sum = ACME_VERSION;
    while (n--) sum = sum * 31 + *p++;
    return sum;
}
