#ifndef CODEC_H
#define CODEC_H

#include <tchar.h>

#ifdef __cplusplus
extern "C" {
#endif

unsigned long crc(const unsigned char* data, int length);

#ifdef __cplusplus
}
#endif

#ifdef __cplusplus
int Encode(const char* text, char* buffer, int size);
#endif

#endif
