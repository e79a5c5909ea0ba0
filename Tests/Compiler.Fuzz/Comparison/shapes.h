// Native virtual functions, overridden with native and managed bodies; managed virtual functions, interfaces and properties.
#pragma once
#include "kinds.h"

#ifdef __cplusplus_cli
#define INTERFACE interface class
#define IMPLEMENTS(...) : __VA_ARGS__
#define OVERRIDE override
#define HIDES new
#define FINAL sealed
#else
#define INTERFACE struct
#define IMPLEMENTS(...) : public __VA_ARGS__
#define OVERRIDE override
#define HIDES
#define FINAL final
#endif

/// A native class whose functions have managed code.
class Managing : public Kind {
public:
    explicit Managing(int n) : Kind(n) { note("Managing", Account::Flip(n)); }
    ~Managing() { note("~Managing", Account::Flip(id)); }
    int weight(int n) const override { return Account::Flip(n) + Kind::weight(n); }
    int size() const override { return Account::Flip(id) * 2; }
    Kind* clone() const override { note("managed", Account::Flip(id)); return new Managing(*this); }
};

/// Native again, on top of managed bodies.
class Topmost : public Managing {
public:
    explicit Topmost(int n) : Managing(n + 1) {}
    int weight(int n) const override { note("top", n); return Managing::weight(n + 1); }
    void visit(int& total) override { total += 5; Kind::visit(total); }
};

INTERFACE ISized {
#ifndef __cplusplus_cli
    virtual ~ISized() = default;
#endif
    virtual int Size(int n) = 0;
};

INTERFACE INamed {
#ifndef __cplusplus_cli
    virtual ~INamed() = default;
#endif
    virtual TEXT Name() = 0;
};

REF class Shape IMPLEMENTS(ISized) {
protected:
    int sides;

public:
    Shape(int n) : sides(n) { note("Shape", n); }
    virtual int Size(int n) { note("Shape::Size", n); return sides * n; }
    virtual int Area(int n) { note("Shape::Area", n); return Size(n) + 1; }
    virtual double Area(double n) { note("Shape::AreaD", n); return Size(2) * n; }
    int Plain(int n) { note("Shape::Plain", n); return n + sides; }
    virtual Shape H Grown() { return NEW Shape(sides + 1); }
    static Shape H Make(int n);
};

REF class Square : public Shape {
    int edge;

public:
    Square(int n) : Shape(4), edge(n) { note("Square", n); }
    virtual int Size(int n) OVERRIDE { note("Square::Size", n); return Shape::Size(n) + edge; }
    virtual int Area(int n) OVERRIDE { note("Square::Area", n); return edge * edge + (n & 3); }
    virtual double Area(double n) OVERRIDE { return Shape::Area(n) + edge; }
    int Plain(int n) { note("Square::Plain", n); return n * 2; }
    virtual Shape H Grown() OVERRIDE { return NEW Square(edge + 1); }
};

REF class Cube FINAL : public Square {
public:
    Cube(int n) : Square(n & 7) {}
    virtual int Size(int n) OVERRIDE { note("Cube::Size", n); return Square::Size(n) * 2; }
};

inline Shape H Shape::Make(int n) {
    switch (n & 3) {
    case 0: return NEW Shape(n);
    case 1: return NEW Square(n);
    default: return NEW Cube(n);
    }
}

static Kind* newKind(int n) {
    switch (n & 3) {
    case 0: return new Kind(n);
    case 1: return new Managing(n);
    default: return new Topmost(n);
    }
}

static int sizeOf(ISized H sized, int n) { note("sizeOf", n); return sized->Size(n); }
