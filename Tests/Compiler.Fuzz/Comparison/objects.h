// Managed objects that note what happens to them: stack semantics, members, delete; value classes, arrays, delegates, templates.
#pragma once
#include "notes.h"

#ifdef __cplusplus_cli
#define ARRAY2(T) array<T, 2>^
#define NEW_ARRAY2(T, n, m) gcnew array<T, 2>(n, m)
#define AT2(a, i, j) a[i, j]
#define LIST(T, ...) gcnew array<T>{ __VA_ARGS__ }
#define DELEGATE(R, N, ...) delegate R N(__VA_ARGS__)
#define OF_MEMBER(D, o, C, F) gcnew D(o, &C::F)
#define OF_STATIC(D, C, F) gcnew D(&C::F)
#define COMBINED(D, a, b) safe_cast<D^>(Delegate::Combine(a, b))
#define EACH(T, n, list, count) for each (T n in list)
#define BOXED(T) T^
#define UNBOXED(b) (*b)
#define BOX(T, v) static_cast<T^>(v)
#else
#include <functional>
template <class T>
struct Matrix {
    std::vector<T> items;
    int columns;
    Matrix(int n, int m) : items(n * m), columns(m) {}
};
#define ARRAY2(T) Matrix<T>*
#define NEW_ARRAY2(T, n, m) new Matrix<T>(n, m)
#define AT2(a, i, j) a->items[(i) * a->columns + (j)]
template <class T>
static T* listOf(std::initializer_list<T> items) { T* list = new T[items.size()]; int i = 0; for (auto& item : items) { list[i++] = item; } return list; }
#define LIST(T, ...) listOf<T>({ __VA_ARGS__ })
#define DELEGATE(R, N, ...) struct N { std::vector<std::function<R(__VA_ARGS__)>> functions; \
    R operator()(int n) { for (size_t i = 0; i + 1 < functions.size(); i++) functions[i](n); return functions.back()(n); } }
#define OF_MEMBER(D, o, C, F) new D{{ [target = o](int n) { return target->F(n); } }}
#define OF_STATIC(D, C, F) new D{{ &C::F }}
template <class D>
static D* combined(D* a, D* b) { D* both = new D(*a); both->functions.insert(both->functions.end(), b->functions.begin(), b->functions.end()); return both; }
#define COMBINED(D, a, b) combined<D>(a, b)
template <class T>
static std::vector<T> copied(T* list, int count) { return std::vector<T>(list, list + count); }
#define EACH(T, n, list, count) for (T n : copied(list, count))
#define BOXED(T) T*
#define UNBOXED(b) (*b)
#define BOX(T, v) new T(v)
#endif

#ifdef __cplusplus_cli
#define CALL(d, n) d(n)
#else
#define CALL(d, n) (*d)(n)
#endif

DELEGATE(int, Transform, int);

REF class Inner {
    int id;

public:
    Inner(int n) : id(n) { note("Inner", id); }
    ~Inner() { note("~Inner", id); }
    int Get() { note("get", id); return id; }
};

REF class Outer {
    Inner first;
    int id;
    Inner second;

public:
    Outer(int n) : first(n), id(n), second(n + 1) { note("Outer", id); }
    virtual ~Outer() { note("~Outer", id); }
    int Sum(int n) { note("Sum", n); return first.Get() + second.Get() + n; }
    int Times(int n) { note("Times", n); id += n; return id * n; }
    static int Square(int n) { note("Square", n); return n * n; }
    Inner H Fresh(int n) { return NEW Inner(n); }
};

// Managed classes construct their members before their base class: More has none.
REF class More : public Outer {
public:
    More(int n) : Outer(n + 10) { note("More", n); }
    ~More() { note("~More", 0); }
};

VALUE struct Cell {
    int row;
    int column;
    double weight;
    int Move(int n) { row += n; column -= n; note("Cell", row); return row * 10 + column; }
    static Cell Of(int n) { Cell c = Cell(); c.row = n; c.column = n * 2; c.weight = n / 4.0; return c; }
};

template <class T>
REF class Store {
    ARRAY(T) items;
    int count;

public:
    Store() : items(NEW_ARRAY(T, 64)), count(0) {}
    int Add(T item) { note("Add", count); items[count & 63] = item; return ++count; }
    T Last() { return items[(count - 1) & 63]; }
    T At(int i) { return items[i & 63]; }
    int Count() { return count; }
};

template <class T>
static T largest(T a, T b) { note("largest", a < b); return a < b ? b : a; }
