// The same with managed functions; a delegate with several targets is a list of functions in C++, an event too.
#pragma once
#include "calls.h"

#ifdef __cplusplus_cli
#define HANDLER(R, N, T) delegate R N(T);
#define OF_OBJECT(D, o, C, F) gcnew D(o, &C::F)
#define OF_FUNCTION(D, F) gcnew D(&F)
#define INVOKE(d, n) d(n)
#define EVENT(D, N) event D^ N; int Raise##N(int n) { return N(n); }
#define ADD(e, d) e += d
#define REMOVE(e, d) e -= d
#define WITH(D, a, b) ((D^)(a + b))
#define WITHOUT(D, a, b) ((D^)(a - b))
#define CLRCALL __clrcall
#else
template <class R, class T>
struct Targets {
    struct Target { const void* object; const void* function; std::function<R(T)> call; };
    std::vector<Target> list;
    R operator()(T n) const { for (size_t i = 0; i + 1 < list.size(); i++) list[i].call(n); return list.empty() ? 0 : list.back().call(n); }
    Targets* plus(const Targets* other) const { auto* all = new Targets(*this); all->list.insert(all->list.end(), other->list.begin(), other->list.end()); return all; }
    Targets* minus(const Targets* other) const {
        auto* rest = new Targets(*this);
        size_t n = other->list.size();
        for (size_t at = list.size() + 1; at-- > 0;) {
            bool same = at + n <= list.size();
            for (size_t i = 0; same && i < n; i++) same = list[at + i].object == other->list[i].object && list[at + i].function == other->list[i].function;
            if (same) { rest->list.erase(rest->list.begin() + at, rest->list.begin() + at + n); break; }
        }
        return rest;
    }
};
#define HANDLER(R, N, T) using N = Targets<R, T>;
#define OF_OBJECT(D, o, C, F) new D{{{o, #C #F, [target = o](int n) { return target->F(n); }}}}
#define OF_FUNCTION(D, F) new D{{{nullptr, reinterpret_cast<const void*>(&F), &F}}}
#define INVOKE(d, n) (*d)(n)
#define EVENT(D, N) D* N = new D(); int Raise##N(int n) { return (*N)(n); }
#define ADD(e, d) e = e->plus(d)
#define REMOVE(e, d) e = e->minus(d)
#define WITH(D, a, b) (a)->plus(b)
#define WITHOUT(D, a, b) (a)->minus(b)
#define CLRCALL
#endif

HANDLER(int, Signal, int)

static int flipped(int n) { return Account::Flip(n); }
static int noted(int n) { note("noted", Account::Flip(n)); return n; }
static int CLRCALL clrOnly(int n) { return Account::Flip(n) + 1; }
static int CLRCALL clrTwice(int n) { note("clrTwice", n); return Account::Flip(n) * 2; }
typedef int (CLRCALL* ClrStep)(int);
static ClrStep clrOf(int n) { return n & 1 ? &clrOnly : clrTwice; }

REF class Bell {
    int id;

public:
    EVENT(Signal, Rung)
    Bell(int n) : id(n & 63) {}
    int Ring(int n) { note("Ring", id); return id += n & 7; }
    int Mute(int n) { note("Mute", n); return id - n; }
    static int Loud(int n) { note("Loud", n); return n + 1; }
    int Id() { return id; }
    Signal H Own() { return OF_OBJECT(Signal, this, Bell, Ring); }
    static int Through(Signal H signal, int n) { note("Through", n); return INVOKE(signal, n) + 1; }
    static int Calls() { static int calls = counter(); return ++calls; }
    static int Deep(int n, Signal H signal) { return n <= 0 ? INVOKE(signal, n) : Deep(n - 1, signal) + 1; }
};
