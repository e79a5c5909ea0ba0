// Value classes with operators, properties of many kinds, generics, arrays of more dimensions and boxes.
#pragma once
#include "world.h"

#ifdef __cplusplus_cli
#define OPERATOR static
#define GENERIC(T) generic <typename T>
#define GET(T, N) property T N { T get() { note(#N "?", 0); return n##N; } void set(T v) { note(#N "=", static_cast<double>(v)); n##N = v; } }
#define STATIC_GET(T, N) static property T N { T get() { note(#N "?", 0); return n##N; } void set(T v) { note(#N "=", static_cast<double>(v)); n##N = v; } }
#define TABLE(N) property int N[int, int] { int get(int i, int j) { note(#N "?", i * 10 + j); return cells[(i * 3 + j) & 15]; } void set(int i, int j, int v) { note(#N "=", v); cells[(i * 3 + j) & 15] = v; } }
#define GRID(T) array<T, 2>^
#define NEW_GRID(T, n, m) gcnew array<T, 2>(n, m)
#define CUBE(T) array<T, 3>^
#define NEW_CUBE(T, n, m, l) gcnew array<T, 3>(n, m, l)
#define JAGGED(T) array<array<T>^>^
#define NEW_JAGGED(T, n) gcnew array<array<T>^>(n)
#define ROW(T, n) gcnew array<T>(n)
#define LENGTH(a) (a)->Length
#define OUTSIDE IndexOutOfRangeException^
#define ANY Object^
#define BOX_OF(T, v) ((Object^)(T)(v))
#define UNBOX(T, o) safe_cast<T>(o)
#define IS(T, o) (dynamic_cast<T^>(o) != nullptr)
#define BAD_CAST InvalidCastException^
#define AT_GRID(a, i, j) a[i, j]
#define AT_CUBE(a, i, j, k) a[i, j, k]
#define AT_ROW(a, i, j) a[i][j]
#define AT(a, i) a[i]
#define CELL(N, i, j) N[i, j]
#else
#include <any>
#include <stdexcept>
#define OPERATOR friend
#define GENERIC(T) template <typename T>
#define GET(T, N) T get_##N() { note(#N "?", 0); return n##N; } T set_##N(T v) { note(#N "=", static_cast<double>(v)); return n##N = v; } __declspec(property(get = get_##N, put = set_##N)) T N;
#define STATIC_GET(T, N) GET(T, N)
#define TABLE(N) int get_##N(int i, int j) { note(#N "?", i * 10 + j); return cells[(i * 3 + j) & 15]; } int set_##N(int i, int j, int v) { note(#N "=", v); return cells[(i * 3 + j) & 15] = v; } __declspec(property(get = get_##N, put = set_##N)) int N[][];
struct Outside {};
template <class T>
struct Block {
    std::vector<T> items;
    int n, m, l;
    Block(int a, int b, int c) : items(a * b * c), n(a), m(b), l(c) {}
    T& at(int i, int j, int k) { if (i < 0 || j < 0 || k < 0 || i >= n || j >= m || k >= l) throw Outside(); return items[(i * m + j) * l + k]; }
    int size() const { return static_cast<int>(items.size()); }
};
#define GRID(T) Block<T>*
#define NEW_GRID(T, n, m) new Block<T>(n, m, 1)
#define CUBE(T) Block<T>*
#define NEW_CUBE(T, n, m, l) new Block<T>(n, m, l)
#define JAGGED(T) Block<Block<T>*>*
#define NEW_JAGGED(T, n) new Block<Block<T>*>(n, 1, 1)
#define ROW(T, n) new Block<T>(n, 1, 1)
#define LENGTH(a) (a)->size()
#define OUTSIDE Outside&
#define ANY std::any
#define BOX_OF(T, v) std::any((T)(v))
#define UNBOX(T, o) std::any_cast<T>(o)
#define IS(T, o) (std::any_cast<T>(&o) != nullptr)
#define BAD_CAST const std::bad_any_cast&
#define AT_GRID(a, i, j) a->at(i, j, 0)
#define AT_CUBE(a, i, j, k) a->at(i, j, k)
#define AT_ROW(a, i, j) a->at(i, 0, 0)->at(j, 0, 0)
#define AT(a, i) a->at(i, 0, 0)
#define CELL(N, i, j) N[i][j]
#endif

VALUE struct Vec {
    int x;
    int y;
    static Vec Of(int n) { Vec v = Vec(); v.x = n; v.y = n ^ 3; return v; }
    OPERATOR Vec operator+(Vec a, Vec b) { note("plus", a.x); a.x += b.x; a.y += b.y; return a; }
    OPERATOR Vec operator-(Vec a, Vec b) { note("minus", b.x); Vec v = a; v.x -= b.x; v.y -= b.y; return v; }
    OPERATOR Vec operator*(Vec a, int n) { a.x *= n; a.y *= n; return a; }
    OPERATOR Vec operator*(int n, Vec a) { note("times", n); a.x *= n; return a; }
    OPERATOR Vec operator-(Vec a) { a.x = -a.x; return a; }
    OPERATOR bool operator==(Vec a, Vec b) { note("equal", a.x); return a.x == b.x; }
    OPERATOR bool operator!=(Vec a, Vec b) { return !(a == b); }
    OPERATOR bool operator<(Vec a, Vec b) { return a.x < b.x; }
    OPERATOR bool operator!(Vec a) { return a.x == 0; }
    OPERATOR Vec operator<<(Vec a, int n) { a.x = (a.x & 255) << (n & 7); return a; }
    int Turn(int n) { x ^= n; note("Turn", x); return x + y; }
};

GENERIC(T)
REF class Stock {
    ARRAY(T) items;
    int count;

public:
    Stock() : items(NEW_ARRAY(T, 32)), count(0) {}
    T Put(T item) { note("Put", count); T before = items[count & 31]; items[count++ & 31] = item; return before; }
    T Get(int i) { note("Get", i); return items[i & 31]; }
    int Count() { return count; }
    void Swap(int i, int j) { T kept = items[i & 31]; items[i & 31] = items[j & 31]; items[j & 31] = kept; }
};

GENERIC(T)
static T latter(T a, T b) { note("latter", 0); return b; }

REF class Panel {
    ARRAY(int) cells;
    int nWide;
    short nSlim;
    unsigned char nTiny;
    double nReal;
    Vec nSpot;

public:
    Panel() : cells(NEW_ARRAY(int, 16)), nWide(0), nSlim(0), nTiny(0), nReal(0), nSpot(Vec()) {}
    GET(int, Wide)
    GET(short, Slim)
    GET(unsigned char, Tiny)
    GET(double, Real)
    TABLE(Cell2)
#ifdef __cplusplus_cli
    property Vec Spot { Vec get() { note("Spot?", nSpot.x); return nSpot; } void set(Vec v) { note("Spot=", v.x); nSpot = v; } }
#else
    Vec get_Spot() { note("Spot?", nSpot.x); return nSpot; }
    Vec set_Spot(Vec v) { note("Spot=", v.x); return nSpot = v; }
    __declspec(property(get = get_Spot, put = set_Spot)) Vec Spot;
#endif
    Panel H Same(int n) { note("Same", n); return this; }
};

static int sumOfBox(ANY o) {
    try {
        return UNBOX(int, o) + 1;
    } catch (BAD_CAST) {
        note("bad cast", IS(double, o));
        return IS(Vec, o) ? UNBOX(Vec, o).x : -1;
    }
}
static int within(GRID(int) grid, int i, int j) {
    try {
        return AT_GRID(grid, i, j)++ + 1;
    } catch (OUTSIDE) {
        note("outside", i);
        return -1;
    }
}
