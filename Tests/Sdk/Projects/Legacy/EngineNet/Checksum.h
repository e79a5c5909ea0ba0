#pragma once
unsigned AcmeChecksum(const unsigned char* p, size_t n);
