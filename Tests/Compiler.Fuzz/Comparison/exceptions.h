// What random programs throw: native objects and pointers, numbers, managed objects; from native and managed functions.
#pragma once
#include "failures.h"

#ifdef __cplusplus_cli
#define EXCEPTION : Exception
#define BEGIN_FINALLY(...) try {
#define END_FINALLY(...) } finally { __VA_ARGS__ }
#else
struct Anything {
    virtual ~Anything() = default;
};
#define EXCEPTION : public Anything
template <class F>
struct Finally {
    F last;
    ~Finally() { last(); }
};
template <class F>
Finally(F) -> Finally<F>;
#define BEGIN_FINALLY(...) { Finally finally$([&] { __VA_ARGS__ });
#define END_FINALLY(...) }
#endif

REF class Failure EXCEPTION {
public:
    int Code;
    Failure(int code) : Code(code) { note("Failure", code); }
};

REF class WorseFailure : public Failure {
public:
    WorseFailure(int code) : Failure(code + 100) { note("Worse", code); }
};

REF class Thrower {
public:
    static int Managed(int n) {
        note("Managed", n);
        if (n % 5 == 1) throw NEW Failure(n);
        if (n % 5 == 3) throw NEW WorseFailure(n);
        return n;
    }
    static int Native(int n) {
        Watched watched(n);
        if (n % 5 == 2) throw Problem(n);
        if (n % 5 == 4) throw WorseProblem(n);
        return watched.id + risky(n + 1);
    }
    static int Through(int n) {
        Watched watched(n);
        try {
            return Native(n) + Managed(n);
        } catch (const WorseProblem& e) {
            note("through", e.code);
            throw;
        } catch (Failure H e) {
            note("failed", e->Code);
            if (n & 1) throw;
            throw Problem(e->Code);
        }
    }
};

static int managedBody(int n) { Watched watched(n + 1); return Thrower::Managed(n) + 1; }

/// Native frames between managed ones.
static int between(int n) {
    int first = called(&managedBody, n);
    return first + called(&managedBody, n + 1);
}
