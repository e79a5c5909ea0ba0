using namespace System;

public value struct Point {
    int X, Y;
    Point(int x, int y) : X(x), Y(y) {}
};

public ref class Caption {
    String^ value_ = "";

public:
    Caption() {}
    Caption(const Caption% other) { value_ = other.value_; }
    property String^ Value { String^ get() { return value_; } void set(String^ value) { value_ = value; } }
};

public ref class Signatures abstract {
public:
    const int Limit = 7;
    static const char Letter = 'L';
    volatile int State = 0;
    literal char Mark = '#';

    static int length(const char* text) { int n = 0; while (text[n]) n++; return n; }
    static const char* name() { return "library"; }
    static String^ kind(char) { return "char"; }
    static String^ kind(signed char) { return "signed char"; }
    static String^ pick(int* value) { return "int*"; }
    static String^ pick(const int* value) { return "const int*"; }
    static void add(int& sum, const int& value) { sum += value; }
    static void raise(int% value) { value++; }
    static int norm(const Point% p) { return p.X * p.X + p.Y * p.Y; }
    static void scale(interior_ptr<int> first, int count) { for (int i = 0; i < count; i++) first[i] *= 10; }
    static void append(Caption% text, String^ more) { text.Value += more; }
    static String^ show(const Caption% text) { return const_cast<Caption%>(text).Value; }
    static int half(int^ boxed) { return *boxed / 2; }
    static Point^ box(int x) { return Point(x, x); }
    static void fill(wchar_t* buffer, const wchar_t* from) { while ((*buffer++ = *from++)) {} }
    virtual int measure(const char* text, const int% factor) abstract;
};
