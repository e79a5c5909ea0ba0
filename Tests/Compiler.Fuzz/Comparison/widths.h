// Native structs of every width.
#pragma once
#include "notes.h"

struct Widths {
    signed char c;
    unsigned char h;
    short s;
    unsigned short t;
    int i;
    unsigned u;
    long long l;
    unsigned long long m;
    float f;
    double d;
    bool b;
    unsigned three : 3;
    int five : 5;
    unsigned long long forty : 40;
    union {
        unsigned whole;
        unsigned char parts[4];
    };
};

enum Bits : unsigned char { Bit0 = 1, Bit1 = 2, Bit7 = 128 };

static unsigned char byteOf(unsigned char n) { note("byteOf", n); return n; }
static short shortOf(short n) { note("shortOf", n); return n; }
static unsigned unsignedOf(unsigned n) { note("unsignedOf", n); return n; }
static long long longOf(long long n) { note("longOf", static_cast<double>(n)); return n; }
static unsigned long long ulongOf(unsigned long long n) { note("ulongOf", static_cast<double>(n)); return n; }
static float floatOf(float n) { note("floatOf", n); return n; }
static void stepped(unsigned short& n) { n += 60000; ++n; }
template <class T, class U> static auto added(T a, U b) { return a + b; }
template <class T> static T clipped(T n, T low, T high) { return n < low ? low : n > high ? high : n; }
