// Native exceptions, and native functions that throw them.
#pragma once
#include "notes.h"

#include <stdexcept>

struct Watched {
    int id;
    explicit Watched(int n) : id(n) { note("[", id); }
    Watched(const Watched&) = delete;
    ~Watched() { note("]", id); }
};

struct Problem {
    int code;
    explicit Problem(int n) : code(n) { note("Problem", n); }
    Problem(const Problem& other) : code(other.code) { note("copied", code); }
    virtual ~Problem() { note("~Problem", code); }
};

struct WorseProblem : Problem {
    explicit WorseProblem(int n) : Problem(n + 50) {}
    ~WorseProblem() { note("~Worse", code); }
};

/// Throws something for most arguments.
static int risky(int n) {
    Watched watched(n);
    switch (n & 15) {
    case 1: throw Problem(n);
    case 2: throw WorseProblem(n);
    case 3: throw std::runtime_error("runtime");
    case 4: throw std::out_of_range("range");
    case 5: throw n;
    case 6: throw "text";
    case 7: throw 2.5;
    default: return n;
    }
}

/// Calls back; what comes passes a native frame, or is seen there.
static int called(int (*function)(int), int n) {
    Watched watched(n);
    try {
        Watched inner(n + 1);
        return function(n) + 1;
    } catch (const Problem& e) {
        note("native", e.code);
        if (e.code & 1) throw;
        return e.code;
    }
}

/// Throws on what is being handled.
static void again(int n) {
    Watched watched(n);
    throw;
}

struct Guarded {
    Watched first;
    Watched second;
    explicit Guarded(int n) : first(n), second(risky(n) + 1) { note("guarded", n); }
    ~Guarded() { note("~guarded", first.id); }
};
