// Functions that are called by pointer, through tables and members; delegates and events; static locals and overloads.
#pragma once
#include "notes.h"

#include <functional>

struct Gauge {
    int level;
    explicit Gauge(int n) : level(n & 255) {}
    virtual ~Gauge() = default;
    int up(int n) { note("up", n); return level += n & 15; }
    int down(int n) { note("down", n); return level -= n & 15; }
    virtual int turn(int n) const { note("turn", n); return level ^ n; }
    static int fixed(int n) { note("fixed", n); return n * 2; }
};
struct FineGauge : Gauge {
    using Gauge::Gauge;
    int turn(int n) const override { note("fine", n); return level - n; }
};

using Step = int (*)(int);
using Member = int (Gauge::*)(int);
using Turn = int (Gauge::*)(int) const;

static int plus3(int n) { note("plus3", n); return n + 3; }
static int times2(int n) { note("times2", n); return n * 2; }
static const Step steps[] = {&plus3, times2, &Gauge::fixed};
static Step stepOf(int n) { note("stepOf", n); return steps[(n & 3) % 3]; }
static int through(Step step, int n) { return step ? step(n) : -1; }
static int throughAll(const Step* list, int count, int n) { for (int i = 0; i < count; i++) n = list[i](n & 1023); return n; }
static int throughMember(Gauge& gauge, Member member, int n) { return (gauge.*member)(n); }
static Member memberOf(int n) { return n & 1 ? &Gauge::up : &Gauge::down; }
static int counter() { static int calls = 10; static int& alias = calls; return ++alias; }
static int depth(int n, int limit = 5) { static int deepest = 0; if (n > deepest) deepest = n; return n >= limit ? deepest : depth(n + 1, limit) + 1; }
static int overloaded(int) { return 1; }
static int overloaded(double) { return 2; }
static int overloaded(const char*) { return 3; }
static int overloaded(long long) { return 4; }
static int overloaded(unsigned) { return 5; }
template <class... T> static int counted(T... values) { int all = 0; ((all = all * 10 + overloaded(values)), ...); return all; }
template <Step S> static int bound(int n) { return S(n) + 1; }
static int& larger(int& a, int& b) { return a < b ? b : a; }
