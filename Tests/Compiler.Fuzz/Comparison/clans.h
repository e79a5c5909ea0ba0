// The same with managed bodies on top.
#pragma once
#include "families.h"

class Both2 : public Named, public Counted1 {
protected:
    int both;

public:
    explicit Both2(int n) : Named(Account::Flip(n)), Counted1(n + 1), both(n) { note("Both2", Account::Flip(n)); }
    ~Both2() override { note("~Both2", Account::Flip(both)); }
    int called(int n) const override { return Account::Flip(n) + Named::called(n); }
    int counted(int n) override { note("Both2::counted", Account::Flip(n)); return Counted1::counted(n) * 2 + both; }
    Both2* self() override { note("Both2::self", Account::Flip(both)); return this; }
};

class Diamond : public Left, public Right {
    int stone;

public:
    explicit Diamond(int n) : Common(n * 2), Left(n), Right(Account::Flip(n)), stone(n) { note("Diamond", Account::Flip(n)); }
    ~Diamond() override { note("~Diamond", Account::Flip(stone)); }
    int shared(int n) override { note("Diamond::shared", Account::Flip(n)); return Left::shared(n) + Right::shared(n + 1); }
    int only(int n) override { return Account::Flip(n) + right; }
    int turned(int n) override { return Account::Flip(Right::turned(n)) + left; }
};

/// Everything at once.
class Crown : public Both2, public Diamond {
public:
    explicit Crown(int n) : Common(Account::Flip(n)), Both2(n), Diamond(n + 1) { note("Crown", Account::Flip(n)); }
    ~Crown() override { note("~Crown", Account::Flip(both)); }
    double ratio() const override { return Account::Flip(3) + Counted1::ratio(); }
    int only(int n) override { return Diamond::only(n) + called(n); }
    Crown* self() override { note("Crown::self", Account::Flip(1)); return this; }
};

/// Native on top of managed.
class Jewel final : public Crown {
public:
    explicit Jewel(int n) : Common(n), Crown(n + 2) { note("Jewel", n); }
    int counted(int n) override { note("Jewel::counted", n); return Crown::counted(n) + 1; }
    int turned(int n) override { note("Jewel::turned", n); return Diamond::turned(n) + 2; }
};

static Named* newNamed(int n) {
    switch (n & 3) {
    case 0: return new Named(n);
    case 1: return new Both2(Account::Flip(n));
    case 2: return new Crown(Account::Flip(n));
    default: return new Jewel(n);
    }
}

REF class Clan {
    Named* named;

public:
    Clan(int n) : named(newNamed(n)) {}
    ~Clan() { note("~Clan", named->name); delete named; named = nullptr; }
    Named* Get() { note("Get", named->name); return named; }
    int Called(int n) { return named->called(n); }
    Counted1* Second() { return dynamic_cast<Counted1*>(named); }
    static int Visit(Counted1& counted, int n) { note("Visit", n); return counted.counted(n); }
    static int Shared(Common& common, int n) { return common.shared(n) + viaVirtual(&common, n); }
    static Crown* Top(Named* named) { return dynamic_cast<Crown*>(named); }
};
