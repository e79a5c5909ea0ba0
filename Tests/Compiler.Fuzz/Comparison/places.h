// Pointers into managed objects, and native structs as parameters and results of managed functions.
#pragma once
#include "layouts.h"

#ifdef __cplusplus_cli
#define PINNED(T) pin_ptr<T>
#define INTERIOR(T) interior_ptr<T>
#else
#define PINNED(T) T*
#define INTERIOR(T) T*
#endif

VALUE struct Spot {
    int x;
    short y;
    double z;
    int Shift(int n) { x += n; y = static_cast<short>(y - n); return x * 2 + y; }
};

REF class Space {
public:
    ARRAY(Spot) spots;
    ARRAY(int) numbers;
    ARRAY(unsigned char) bytes;
    Spot one;
    int last;
    Branch* branch;
    Space() : spots(NEW_ARRAY(Spot, 4)), numbers(NEW_ARRAY(int, 6)), bytes(NEW_ARRAY(unsigned char, 16)), one(Spot()), last(5), branch(new Branch()) {}
    static int Contents(Packet p) { note("Contents", p.level); return contents(p) + p.kind; }
    static Packet Packed(int n) { Packet p = packed(n); p.level -= 1; p.kind++; return p; }
    static Branch Grown(Branch b, int n) { b.s += n; b.inner.a = static_cast<short>(n); return grown(b, n + 1); }
    static unsigned Whole(Cells c) { c.bytes[3] ^= 1; return c.whole; }
    static Cells Shared(int n) { Cells c = shared(0x01020304u); c.low = static_cast<unsigned short>(n); return c; }
    static int Tail(Tight t) { t.i += 3; return packSum(t); }
    static float Lane4(Lane l, int i) { l.f[1] += 2; return lane(l, i); }
    static void Set(int TRACK target, int n) { target = n; }
    static void Move(INTERIOR(int) target, int n) { *target += n; }
    static void Shift(Spot TRACK spot, int n) { spot.x += n; spot.z = n / 2.0; }
    INTERIOR(Spot) Place(int n) { note("Place", n); return &spots[n & 3]; }
    Branch& Under() { note("Under", 1); return *branch; }
};
