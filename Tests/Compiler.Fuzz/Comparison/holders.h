// Native objects as parameters, results and fields of managed functions and classes, and as results by reference.
#pragma once
#include "lifetimes.h"

#include <functional>
#include <initializer_list>

static int listed(std::initializer_list<Traced> list) { int all = 0; for (const Traced& each : list) all = all * 3 + each.get(); return all; }
struct Basket {
    std::vector<Traced> content;
    Basket(std::initializer_list<Traced> list) : content(list) { note("basket", static_cast<double>(list.size())); }
    std::vector<Traced>& all() { return content; }
    const Traced& front() const { return content.front(); }
    auto begin() { note("begin", 0); return content.begin(); }
    auto end() { return content.end(); }
    ~Basket() { note("~basket", static_cast<double>(content.size())); }
};
static Basket basket(int n) { return Basket{Traced(n), Traced(n + 1)}; }
static Traced withDefault(int n, Traced second = made(7), const Traced& third = Traced(8)) { note("default", n); Traced sum = Traced(second.id + third.id + n); second.id = Silent; return sum; }

struct Owner {
    std::unique_ptr<Traced> traced;
    explicit Owner(int n) : traced(new Traced(n)) {}
    Owner(Owner&&) = default;
    Owner& operator=(Owner&&) = default;
    int get() const { return traced ? traced->get() : -1; }
};
static Owner owner(int n) { return Owner(n); }

REF class Holder {
    Traced* kept;
    std::vector<Traced>* list;

public:
    Holder() : kept(new Traced(1)), list(new std::vector<Traced>()) { list->reserve(64); }
    ~Holder() { note("~Holder", kept->id); delete kept; delete list; }
    int Take(Traced t) { note("Take", t.id); kept->add(t.id & 7); return std::exchange(t.id, Silent); }
    int Two(Traced first, const Traced& second) { note("Two", first.id); int all = first.get() * 5 + second.get(); first.id = Silent; return all; }
    Traced Make(int n) { note("Make", n); return Traced(n); }
    Traced Chosen(int n) { Traced t(n); if (n & 1) return t; return made(n); }
    Traced Pass(Traced t) { Traced result(std::move(t)); t.id = Silent; return result; }
    const Traced& Kept() { note("Kept", kept->id); return *kept; }
    Traced& Change(int n) { kept->id = n; return *kept; }
    Traced* Pointer(int n) { return n & 1 ? kept : nullptr; }
    void Swap(Traced& other) { std::swap(kept->id, other.id); }
    void Add(const Traced& t) { if (list->size() < 40) list->push_back(t); }
    void Move(Traced&& t) { *kept = std::move(t); }
    std::vector<Traced> List(int n) { return several(n); }
    std::unique_ptr<Traced> Owned(int n) { note("Owned", n); return owned(n); }
    int Absorb(std::unique_ptr<Traced> owner) { note("Absorb", owner ? owner->id : 0); owner.reset(); return 1; }
    Owner Give(int n) { Owner o(n); note("Give", o.get()); return o; }
    int Consume(Owner o) { int n = o.get(); o.traced.reset(); return n; }
    static int Sum(const std::vector<Traced>& list) { int all = 0; for (auto& each : list) all += each.get(); return all; }
    static Traced Added(const Traced& a, const Traced& b) { return a + b; }
    static Both Pair2(int n) { return Both{Traced(n), made(n + 1)}; }
    static int Late(int n) { return listed({Traced(n), made(n + 1)}) + withDefault(n).get(); }
    int Count() { return static_cast<int>(list->size()) + kept->id; }
    PROPERTY(int, Id)
};
