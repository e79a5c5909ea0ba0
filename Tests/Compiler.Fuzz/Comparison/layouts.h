// Native structs whose members share storage.
#pragma once
#include "notes.h"

#include <cstring>
#include <utility>

enum Mood : unsigned char { Calm, Glad, Wild = 200 };

struct Packet {
    unsigned char kind : 3;
    bool flag : 1;
    signed int level : 6;
    unsigned long long serial : 34;
    Mood mood : 8;
    short tail;
};

union Cells {
    unsigned whole;
    float real;
    struct { unsigned short low, high; };
    unsigned char bytes[4];
    signed char signedBytes[4];
};

struct Root { int p; char q; };

struct Branch : Root {
    char r;
    double s;
    Packet packets[2];
    union { int number; float fraction; const char* any; };
    struct { short a; char b; } inner;
    Cells words[3];
    int matrix[2][3];
    int& at(int i, int j) { return matrix[i & 1][(j & 3) % 3]; }
    Packet* packet(int i) { return &packets[i & 1]; }
};

#pragma pack(push, 1)
struct Tight { char c; int i; double d; short s; };
#pragma pack(pop)

struct alignas(16) Lane { float f[4]; };

static Branch grown(Branch b, int n) { note("grown", n); b.p += n; b.q = static_cast<char>(n); b.number = n; b.at(n, n + 1) = n; b.packets[1] = b.packets[0]; return b; }
static Packet packed(int n) { note("packed", n); Packet p = {}; p.kind = n; p.level = n; p.serial = static_cast<unsigned long long>(n); p.flag = n & 1; p.mood = Wild; p.tail = static_cast<short>(n); return p; }
static int contents(const Packet& p) { note("contents", p.kind); return p.kind + p.flag * 10 + p.level * 100 + static_cast<int>(p.serial & 1023) + p.mood + p.tail; }
static Cells shared(unsigned n) { Cells c; c.whole = n; return c; }
static Tight tight(int n) { Tight t = {static_cast<char>(n), n, n / 2.0, static_cast<short>(n)}; return t; }
static int packSum(Tight t) { note("tight", t.d); return t.c + t.i + t.s; }
static Lane lanes(float n) { Lane l = {{n, n + 1, n + 2, n + 3}}; return l; }
static float lane(Lane l, int i) { return l.f[i & 3]; }
static int sumOf(const int* values, int count) { int all = 0; for (int i = 0; i < count; i++) all = all * 3 + values[i]; note("sumOf", all & 4095); return all & 4095; }
static void fill(int* values, int count, int n) { for (int i = 0; i < count; i++) values[i] = n + i; }
static int tailOf(const Packet* p) { return p ? p->tail : -1; }
