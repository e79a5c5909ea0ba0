// Native objects that note what happens to them, and containers of them.
#pragma once
#include "notes.h"

#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

// What is not compared: whether an object is moved once more or less, and when a parameter is destroyed, at the end of the call or of
// the expression around it. So an object that was moved from is destroyed in silence, and so is a parameter.
static const int Silent = -1000;

struct Traced {
    int id;
    explicit Traced(int n) : id(n) { note("+", id); }
    Traced(const Traced& other) : id(other.id) { note("copied", id); }
    Traced(Traced&& other) noexcept : id(std::exchange(other.id, Silent)) {}
    Traced& operator=(const Traced& other) { note("assigned", other.id); id = other.id; return *this; }
    Traced& operator=(Traced&& other) noexcept { note("shifted", other.id); id = std::exchange(other.id, Silent); return *this; }
    ~Traced() { if (id != Silent) note("-", id); }
    int get() const { note("get", id); return id; }
    bool big() const { note("big", id); return id > 9; }
    Traced twin() const { return Traced(id + 1); }
    Traced& add(int n) { id += n; return *this; }
    explicit operator bool() const { return id > 4; }
    Traced operator+(const Traced& other) const { return Traced(id + other.id); }
    Traced& operator+=(int n) { id += n; return *this; }
    Traced& operator++() { ++id; return *this; }
    Traced operator++(int) { Traced before(*this); ++id; return before; }
    bool operator<(const Traced& other) const { return id < other.id; }
};

struct Both {
    Traced first;
    Traced second;
};

struct Derived : Traced {
    Traced inner;
    explicit Derived(int n) : Traced(n), inner(n + 1) { note("derived", n); }
    ~Derived() { note("~derived", id); }
    using Traced::operator=;
};

static Traced made(int n) { note("made", n); return Traced(n); }
static Traced chosen(int n) { Traced t(n); if (n & 1) { return t; } return Traced(n + 1); }
static int taken(Traced t) { note("taken", t.id); return std::exchange(t.id, Silent); }
static int seen(const Traced& t) { note("seen", t.id); return t.id; }
static const Traced& same(const Traced& t) { return t; }
static Traced passed(Traced t) { Traced result(std::move(t)); t.id = Silent; return result; }
static std::unique_ptr<Traced> owned(int n) { return std::make_unique<Traced>(n); }
static std::optional<Traced> maybe(int n) { return n & 1 ? std::optional<Traced>(n) : std::nullopt; }
static std::vector<Traced> several(int n) { std::vector<Traced> list; list.reserve(4); for (int i = 0; i < (n & 3); i++) list.emplace_back(n + i); return list; }
static Both both(int n) { return Both{Traced(n), Traced(n + 1)}; }
static std::pair<int, Traced> numbered(int n) { return {n, Traced(n)}; }
