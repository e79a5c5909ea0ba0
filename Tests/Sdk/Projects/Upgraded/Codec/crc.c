#include "codec.h"

#ifndef CRC_TABLE
#error This file has a macro of its own.
#endif

unsigned long crc(const unsigned char* data, int length)
{
    unsigned long sum = 0;
    int i;
    for (i = 0; i < length; i++)
        sum = (sum * 31 + data[i]) & 0xffff;
    return sum;
}
