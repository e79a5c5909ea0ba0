// The native part of what random programs are made of.
#pragma once
#include <cstdio>
#include <string>
#include <vector>

static void note(const char* what, double value) { std::printf("%s%.6g ", what, value); }

static int number(int n) { note("number", n); return n * 3 + 1; }
static bool odd(int n) { note("odd", n); return (n & 1) != 0; }
static double real(int n) { note("real", n); return n * 0.5; }
static int minus(int a, int b) { note("minus", a - b); return a - b; }
static int signedIf(int n, bool isPlus, double d) { note(isPlus ? "plus" : "minus", d); return isPlus ? n : -n; }
static std::string text(int n) { note("text", n); return std::string(n & 3, 'n'); }
static int length(const std::string& s) { note("length", static_cast<double>(s.size())); return static_cast<int>(s.size()); }
static int* pick(std::vector<int>& v, int i) { note("pick", i); return &v[i & 3]; }
static bool fetch(int& target, int n) { note("fetch", n); target = n / 3; return n % 4 != 0; }
static void add(int& target, int n) { target += n; note("add", target); }
template <class T> static T half(T n) { note("half", static_cast<double>(n)); return static_cast<T>(n / 2); }

struct Pair {
    int x;
    short y;
    double z;
    Pair(int a, short b = 2, double c = 0.5) : x(a), y(b), z(c) {}
    int sum() const { return x + y; }
    bool operator==(const Pair& other) const { return x == other.x && y == other.y; }
    Pair operator+(const Pair& other) const { return Pair(x + other.x, static_cast<short>(y + other.y), z + other.z); }
};
static Pair paired(int n) { note("paired", n); return Pair(n, static_cast<short>(n)); }
