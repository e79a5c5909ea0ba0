// Managed fields and functions for numbers at the ends of their types.
#pragma once
#include "extremes.h"

REF class Edges {
public:
    char plain;
    signed char tiny;
    unsigned char byte8;
    short narrow;
    unsigned short half;
    wchar_t letter;
    int middle;
    unsigned positive;
    long long large;
    unsigned long long largest;
    float real;
    double twice;
    bool truth;
    Edges() : plain('\x80'), tiny(-128), byte8(255), narrow(-32768), half(65535), letter(0xffff), middle(INT_MIN), positive(UINT_MAX), large(LLONG_MIN),
        largest(ULLONG_MAX), real(FLT_MAX), twice(DBL_MIN), truth(true) {}
    static float Single(double n) { exact("Single", n); return static_cast<float>(n); }
    static double Twice(float n) { exact("Twice", n); return n; }
    static double FromLargest(unsigned long long n) { return static_cast<double>(n); }
    static float FromLargestF(unsigned long long n) { return static_cast<float>(n); }
    static float FromLargeF(long long n) { return static_cast<float>(n); }
    static float FromUnsignedF(unsigned n) { return static_cast<float>(n); }
    static unsigned long long ToLargest(double n) { return static_cast<unsigned long long>(n); }
    static long long ToLarge(double n) { return static_cast<long long>(n); }
    static unsigned ToUnsigned(double n) { return static_cast<unsigned>(n); }
    static unsigned ToUnsignedF(float n) { return static_cast<unsigned>(n); }
    static unsigned char ToByte(float n) { return static_cast<unsigned char>(n); }
    static int Order(double a, double b) { return (a < b) | (a > b) << 1 | (a <= b) << 2 | (a >= b) << 3 | (a == b) << 4 | (a != b) << 5; }
    static int Branch(double a, double b) {
        int n = 0;
        if (a < b) n |= 1; else n |= 2;
        if (!(a < b)) n |= 4;
        if (a >= b) n |= 8;
        if (!(a >= b)) n |= 16;
        if (a == b || a > b) n |= 32;
        if (a != b && !(a <= b)) n |= 64;
        while (!(a > b)) { n |= 128; break; }
        for (; a <= b;) { n |= 256; break; }
        return n | (a > b ? 512 : 0) | (!(a != b) ? 1024 : 0);
    }
    static int BranchF(float a, float b) { int n = 0; if (!(a > b)) n |= 1; if (!(a <= b)) n |= 2; if (a == b) n |= 4; if (!(a == b)) n |= 8; do { n |= 16; } while (n < 16 && a < b); return n; }
    static int Sign(double n) { return 1 / n < 0 ? -1 : 1; }
    static bool Has(double n) { return n; }
    static bool HasNot(float n) { return !n; }
};
