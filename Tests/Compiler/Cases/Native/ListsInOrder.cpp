// Elements of lists in braces are evaluated one after the other, native and managed ones.
// expect: n1 m1 s2 | n3 m2 s4 m3 n5 m4 | n3 m5 s4 m6 n5 m7 |
// expect: n6 m8 n7 m9 | s8 m10 s9 m11 | s1 m12 s2 m13 | n1 m14 n2 |
// expect: 1 5 5 6 7 7
// expect: m15 s3 | n1 m16 s2 | n1 m17 s2 |
// expect: 1 1 2 2 7 9 2
#include <cstdio>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <vector>
using namespace System;

struct Named {
    int x, y;
    std::string text;
};

struct Outer {
    Named named;
    int z;
    int pair[2];
};

struct List {
    std::vector<int> items;
    List(std::initializer_list<int> list) : items(list) {}
};

ref class Managed {
    static int calls;

public:
    static int Next() { std::printf("m%d ", ++calls); return calls; }
    static int Set(int% variable, int value) { variable = value; return value; }
};

static int number(int n) { std::printf("n%d ", n); return n; }
static std::string text(int n) { std::printf("s%d ", n); return std::to_string(n); }

struct Point {
    int x, y;
    Point(int x, int y, std::string) : x(x), y(y) {}
    bool operator==(const Point& other) const { return x == other.x; }
};

template <class T>
static bool isSame(const Point& point, T from) {
    return Point{ number(1), Managed::Next() + from, text(2) } == point;
}

int main() {
    Named named{ number(1), Managed::Next(), text(2) };
    std::printf("| ");
    Outer nested{ { number(3), Managed::Next(), text(4) }, Managed::Next(), { number(5), Managed::Next() } };
    std::printf("| ");
    Outer flat{ number(3), Managed::Next(), text(4), Managed::Next(), number(5), Managed::Next() };
    std::printf("|\n");
    std::vector<int> numbers{ number(6), Managed::Next(), number(7), Managed::Next() };
    std::printf("| ");
    std::vector<std::string> texts{ text(8), std::to_string(Managed::Next()), text(9), "literal", std::to_string(Managed::Next()) };
    std::printf("| ");
    std::map<std::string, int> map{ { text(1), Managed::Next() }, { text(2), Managed::Next() } };
    std::printf("| ");
    List list{ number(1), Managed::Next(), number(2) };
    std::printf("|\n");
    int a = 1;
    int values[] = { a, Managed::Set(a, 5), a, a + 1, Managed::Set(a, 7), a };
    std::printf("%d %d %d %d %d %d\n", values[0], values[1], values[2], values[3], values[4], values[5]);
    std::pair<int, std::string> both{ Managed::Next(), text(3) };
    std::printf("| ");
    std::unique_ptr<Named> owned(new Named{ number(1), Managed::Next(), text(2) });
    std::printf("| ");
    isSame(Point(1, 2, "p"), 3);
    std::printf("|\n%d %d %s %d %d %zu %zu\n", named.x, named.y, named.text.c_str(), nested.named.y, flat.pair[1],
        numbers.size() + texts.size(), map.size());
    return 0;
}
