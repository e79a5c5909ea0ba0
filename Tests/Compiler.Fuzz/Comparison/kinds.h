// A native hierarchy.
#pragma once
#include "notes.h"

#include <memory>

class Kind {
protected:
    int id;

public:
    explicit Kind(int n) : id(n & 63) { note("Kind", id); init(); }
    Kind(const Kind& other) : id(other.id) { note("copiedKind", id); }
    virtual ~Kind() { note("~Kind", id); }
    virtual int weight(int n) const { note("weight", n); return n + id; }
    virtual int size() const { note("size", id); return id; }
    virtual Kind* clone() const { return new Kind(*this); }
    virtual void visit(int& total) { note("visit", total); total += size(); }
    virtual void init() { note("init", id); }
    int twice(int n) const { return weight(n) + weight(n + 1); }
};

static int weighed(const Kind& kind, int n) { note("weighed", n); return kind.weight(n) + kind.size(); }
static int totalOf(const std::vector<std::unique_ptr<Kind>>& kinds) { int sum = 0; for (auto& kind : kinds) { kind->visit(sum); } return sum; }
