// The same with managed bodies: members of native classes, managed classes whose constructors throw, managed function try blocks.
#pragma once
#include "construction.h"

static Lasting lastingHere(NEW_ARRAY(int, 3) != nullptr ? 90 : 0);

/// A native class with managed code in everything.
class Tower : public House {
    Watched top;

public:
    Tower(int n, int m) : House(Account::Flip(n), m), top(Account::Flip(m)) { note("Tower", Account::Flip(n)); tell(); }
    ~Tower() override { note("~Tower", Account::Flip(top.id)); told(); }
    void tell() const override { note("Tower::tell", Account::Flip(top.id)); House::tell(); }
};

struct Cellar : Fragile {
    Fragile inner;
    int depth = Account::Flip(7);
    Cellar(int n) try : Fragile(n), inner(Account::Flip(n)) {
        note("Cellar", Account::Flip(depth));
    } catch (const Problem& e) {
        note("no cellar", Account::Flip(e.code));
        throw;
    }
    Cellar(const Cellar&) = default;
};

REF class Ruin {
    Watched* watched;
    int id;

public:
    Ruin(int n) : watched(new Watched(n)), id(n) { note("Ruin", n); }
    Ruin(int n, int m) : watched(nullptr), id(n) {
        Watched here(m);
        Fragile fragile(m);
        watched = new Watched(fragile.id);
    }
    ~Ruin() { note("~Ruin", id); delete watched; watched = nullptr; }
    static int Tried(int n) try {
        Watched watched(n);
        Account::Flip(n);
        return risky(n) + 2;
    } catch (const Problem& e) {
        note("Tried", Account::Flip(e.code));
        return e.code;
    } catch (const char* e) {
        note(e, Account::Flip(n));
        throw Problem(n);
    }
    static int Once(int n) { static Fragile first(Account::Flip(n)); static int count = number(n); count++; return first.id + count; }
};

static int triedHere(int n) try {
    Watched watched(Account::Flip(n));
    return tried(n) + Account::Flip(1);
} catch (...) {
    note("triedHere", Account::Flip(n));
    return n;
}

static int sink(int n) {
    Watched first(Account::Flip(n));
    Sinking sinking(n);
    Watched second(n + 1);
    return Account::Flip(first.id);
}
