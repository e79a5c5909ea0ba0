// Numbers at the ends of their types: conversions between all widths, NaN, long double, enumerations of 64 bits.
#pragma once
#include "notes.h"

#include <cfloat>
#include <climits>
#include <cmath>
#include <limits>

static void exact(const char* what, double value) { if (value != value) std::printf("%snan ", what); else std::printf("%s%a ", what, value); }
static void whole(const char* what, long long value) { std::printf("%s%lld ", what, value); }
static void whole(const char* what, unsigned long long value) { std::printf("%s%lluu ", what, value); }
static void whole(const char* what, int value) { std::printf("%s%di ", what, value); }
static void whole(const char* what, unsigned value) { std::printf("%s%uui ", what, value); }
static void whole(const char* what, long value) { std::printf("%s%ldl ", what, value); }
static void whole(const char* what, unsigned long value) { std::printf("%s%luul ", what, value); }

enum Vast : unsigned long long { VastOne = 1, VastTop = 0xffffffffffffffffull, VastHalf = 0x8000000000000000ull };
enum Deep : long long { DeepDown = LLONG_MIN, DeepNone = 0, DeepUp = LLONG_MAX };

static double stretched(double n) { long double wide = n; exact("stretched", static_cast<double>(wide)); return static_cast<double>(wide * 1.5L + 1); }
static float single(double n) { exact("single", n); return static_cast<float>(n); }

struct Limits {
    char plain;
    signed char tiny;
    unsigned short half;
    int middle;
    unsigned positive;
    long slot;
    long long large;
    unsigned long long largest;
    float real;
    double twice;
    Vast vast;
};
static Limits limits(int n) {
    Limits all = {static_cast<char>(n - 130), static_cast<signed char>(-n), static_cast<unsigned short>(-n), INT_MIN + n, UINT_MAX - n, LONG_MIN + n, LLONG_MAX - n,
        ULLONG_MAX - n, n / 3.0f, n / 7.0, static_cast<Vast>(VastHalf + n)};
    return all;
}
static int category(float n) { note("float", 1); return n > 0; }
static int category(double n) { note("double", 1); return n > 0; }
static int category(int n) { note("int", 1); return n > 0; }
static int category(unsigned n) { note("unsigned", 1); return n > 0; }
static int category(long long n) { note("longlong", 1); return n > 0; }
static int category(unsigned long long n) { note("ulonglong", 1); return n > 0; }
static int category(long n) { note("long", 1); return n > 0; }
static int category(unsigned long n) { note("ulong", 1); return n > 0; }
static int category(char n) { note("char", 1); return n > 0; }
static int category(signed char n) { note("schar", 1); return n > 0; }
static int category(unsigned char n) { note("uchar", 1); return n > 0; }
static int category(wchar_t n) { note("wchar", 1); return n > 0; }
static int category(bool n) { note("bool", 1); return n; }
