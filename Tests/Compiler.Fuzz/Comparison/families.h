// Native classes with several bases, with virtual ones, and pointers between them.
#pragma once
#include "notes.h"

#include <cstring>
#include <memory>
#include <typeinfo>

struct Named {
    int name;
    explicit Named(int n) : name(n) { note("Named", n); }
    virtual ~Named() { note("~Named", name); }
    virtual int called(int n) const { note("Named::called", n); return n + name; }
    virtual Named* self() { note("Named::self", name); return this; }
};

struct Counted1 {
    short count;
    explicit Counted1(int n) : count(static_cast<short>(n)) { note("Counted", n); }
    virtual ~Counted1() { note("~Counted", count); }
    virtual int counted(int n) { note("Counted::counted", n); return count += static_cast<short>(n & 15); }
    virtual double ratio() const { return count / 2.0; }
};

struct Common {
    double common;
    explicit Common(double n) : common(n) { note("Common", n); }
    virtual ~Common() { note("~Common", common); }
    virtual int shared(int n) { note("Common::shared", n); common += n & 7; return static_cast<int>(common); }
};

struct Left : virtual Common {
    int left = 3;
    explicit Left(int n) : Common(n), left(n) { note("Left", n); }
    int shared(int n) override { note("Left::shared", n); return Common::shared(n) + left; }
    virtual int only(int n) = 0;
};

struct Right : virtual Common {
    int right = 4;
    explicit Right(int n) : Common(n + 0.5), right(n) { note("Right", n); }
    virtual int turned(int n) { note("Right::turned", n); return shared(n) - right; }
};

/// Chosen by the type that the object has.
static int kindOf(const Named& named) { return typeid(named) == typeid(Named) ? 0 : dynamic_cast<const Counted1*>(&named) ? 1 : 2; }
static int viaSecond(Counted1& counted, int n) { note("viaSecond", n); return counted.counted(n) + static_cast<int>(counted.ratio() * 2); }
static int viaVirtual(Common* common, int n) { note("viaVirtual", n); return common->shared(n); }
static int viaMember(Named& named, int (Named::*member)(int) const, int n) { return (named.*member)(n); }
