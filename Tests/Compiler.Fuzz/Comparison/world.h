// What random programs are made of, in C++/CLI and in C++: the same text means the same in both.
// Every function that is called and every property that is used notes so; the notes are what is compared.
#pragma once
#include "notes.h"

#ifdef __cplusplus_cli
#include <msclr/marshal_cppstd.h>
using namespace System;
using namespace msclr::interop;
#define REF ref
#define VALUE value
#define H ^
#define NEW gcnew
#define TRACK %
#define ARRAY(T) array<T>^
#define NEW_ARRAY(T, n) gcnew array<T>(n)
#define NATIVE(text) marshal_as<std::string>(text)
#define TEXT String^
#define PROPERTY(T, N) \
    T N##_; \
    property T N { \
        T get() { note(#N "?", N##_); return N##_; } \
        void set(T v) { note(#N "=", v); N##_ = v; } \
    }
#define INDEXED(N) \
    property int N[int] { \
        int get(int i) { note(#N "?", i); return items[i & 7]; } \
        void set(int i, int v) { note(#N "=", v); items[i & 7] = v; } \
    }
#else
#define REF
#define VALUE
#define H *
#define NEW new
#define TRACK &
#define ARRAY(T) T*
#define NEW_ARRAY(T, n) new T[n]()
#define NATIVE(text) (text)
#define TEXT std::string
#define PROPERTY(T, N) \
    T N##_ = 0; \
    T get_##N() { note(#N "?", N##_); return N##_; } \
    T set_##N(T v) { note(#N "=", v); return N##_ = v; } \
    __declspec(property(get = get_##N, put = set_##N)) T N;
#define INDEXED(N) \
    int get_##N(int i) { note(#N "?", i); return items[i & 7]; } \
    int set_##N(int i, int v) { note(#N "=", v); return items[i & 7] = v; } \
    __declspec(property(get = get_##N, put = set_##N)) int N[];
#endif

enum Colour { Red, Green = 3, Blue };

VALUE struct Value {
    int x;
    short y;
    double z;
    int Sum() { return x + y; }
    void Add(int n) { x += n; y = static_cast<short>(y + n); }
    static Value Make(int n) {
        Value v;
        v.x = n;
        v.y = static_cast<short>(n * 3);
        v.z = n / 2.0;
        return v;
    }
};

REF class Account {
public:
    ARRAY(int) items;
    ARRAY(Value) values;
    Value value;
    int n;
    unsigned u;
    short s;
    signed char c;
    long long l;
    double d;
    bool b;
    Account() : items(NEW_ARRAY(int, 8)), values(NEW_ARRAY(Value, 4)), value(Value()), n(0), u(0), s(0), c(0), l(0), d(0), b(false) {}
    PROPERTY(int, Count)
    PROPERTY(double, Rate)
    PROPERTY(short, Narrow)
    INDEXED(Item)
    int Move(int k) { note("Move", k); n += k; return n; }
    bool Is(int k) { note("Is", k); return (k + n) % 3 != 0; }
    double Part(int k) { note("Part", k); return k / 4.0; }
    Account H Self() { note("Self", n); return this; }
    TEXT Name(int k) { note("Name", k); return k & 1 ? "odd" : "even!"; }
    int Deep(int k) { note("Deep", k); return k <= 0 ? n : Deep(k - 1) + (Is(k) ? 1 : number(k)); }
    static int Flip(int k) { note("Flip", k); return k ^ 5; }
    static short Short(short k) { note("Short", k); return static_cast<short>(k * 7); }
    static unsigned char Byte8(unsigned char k) { note("Byte8", k); return static_cast<unsigned char>(k + 200); }
    static unsigned Unsigned(unsigned k) { note("Unsigned", k); return k - 5u; }
    static long long Long(long long k) { note("Long", static_cast<double>(k)); return k * 100000LL; }
    static float Float(float k) { note("Float", k); return k / 3; }
    static bool Not(bool k) { note("Not", k); return !k; }
    static void Raise(int TRACK target, int k) { target += k; note("Raise", target); }
};
