// Fields, properties and functions of every width, native and managed; enumerations, bit-fields, unions.
#pragma once
#include "widths.h"

#ifdef __cplusplus_cli
#define ENUM_CLASS(N, T) private enum class N : T
#else
#define ENUM_CLASS(N, T) enum class N : T
#endif

ENUM_CLASS(Level, unsigned char) { Low, Middle = 100, High = 250 };
#ifdef __cplusplus_cli
[Flags]
#endif
ENUM_CLASS(Option, int) { None = 0, First = 1, Second = 2, Third = 4 };

REF class Numbers {
public:
    bool b;
    signed char c;
    unsigned char h;
    wchar_t w;
    short s;
    unsigned short t;
    int i;
    unsigned u;
    long long l;
    unsigned long long m;
    float f;
    double d;
    Level level;
    Option option;
    ARRAY(short) shorts;
    ARRAY(unsigned long long) longs;
    ARRAY(float) floats;
    Numbers() : b(false), c(0), h(0), w(0), s(0), t(0), i(0), u(0), l(0), m(0), f(0), d(0), level(Level::Low), option(Option::None),
        shorts(NEW_ARRAY(short, 4)), longs(NEW_ARRAY(unsigned long long, 4)), floats(NEW_ARRAY(float, 4)) {}
    PROPERTY(unsigned char, Small)
    PROPERTY(short, Middle)
    PROPERTY(unsigned, Wide)
    PROPERTY(long long, Long)
    PROPERTY(float, Single)
    static unsigned char ToByte(unsigned char n) { note("ToByte", n); return n; }
    static signed char ToSByte(signed char n) { note("ToSByte", n); return n; }
    static short ToShort(short n) { note("ToShort", n); return n; }
    static unsigned short ToUShort(unsigned short n) { note("ToUShort", n); return n; }
    static unsigned ToUInt(unsigned n) { note("ToUInt", n); return n; }
    static long long ToLong(long long n) { note("ToLong", static_cast<double>(n)); return n; }
    static unsigned long long ToULong(unsigned long long n) { note("ToULong", static_cast<double>(n)); return n; }
    static float ToFloat(float n) { note("ToFloat", n); return n; }
    static double ToDouble(double n) { note("ToDouble", n); return n; }
    static bool ToBool(bool n) { note("ToBool", n); return n; }
    static wchar_t ToChar(wchar_t n) { note("ToChar", n); return n; }
    static void Step(unsigned char TRACK n) { n += 100; n++; }
    static void Twice(long long TRACK n) { n *= 2; --n; }
    static void Half(float TRACK n) { n /= 2; }
};
