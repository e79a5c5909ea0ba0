// Native objects by value across the border: over-aligned, empty, large, with destructors.
// expect: aligned 4.5
// expect: 5
// expect: 3
// expect: make take make take take 12
// expect: alive 0
// expect: 4
// expect: make take 9
// expect: make take 4 alive 2
// expect: aligned 6
// expect: 9
#include <string>
#include <vector>
#include <array>
#include <utility>
using namespace System;

struct alignas(32) Wide {
    double v[4];
};

struct Empty {};

struct Big {
    int a[20];
};

struct Tracked {
    static int alive;
    int n;
    Tracked(int n) : n(n) { ++alive; }
    Tracked(const Tracked& o) : n(o.n) { ++alive; }
    Tracked(Tracked&& o) : n(o.n) {
        ++alive;
        o.n = -1;
    }
    ~Tracked() { --alive; }
};
int Tracked::alive = 0;
double sumWide(Wide w) {
    Console::Write(((size_t)&w % 32) == 0 ? "aligned " : "misaligned ");
    return w.v[0] + w.v[3];
}
Wide makeWide(double d) {
    Console::Write("");
    Wide w = {{d, 0, 0, d * 2}};
    return w;
}
int useEmpty(Empty, int n) { return Math::Abs(n); }
Empty makeEmpty() {
    Console::Write("");
    return Empty();
}
Big makeBig(int n) {
    Big b = {};
    b.a[19] = Math::Abs(n);
    return b;
}
int useBig(Big b) {
    b.a[19] += Math::Abs(1);
    return b.a[19];
}
Tracked make(int n) {
    Console::Write("make ");
    return Tracked(n);
}
int take(Tracked t) {
    Console::Write("take ");
    return t.n;
}
std::pair<int, std::string> both(int n) {
    Console::Write("");
    return std::make_pair(n, std::string("s"));
}
double callWide() { return sumWide(makeWide(1.5)); }
int callBig() { return useBig(makeBig(-4)); }
int callEmpty() { return useEmpty(makeEmpty(), -3); }
int callTracked() {
    int r = take(make(7));
    Tracked t = make(3);
    return r + take(t) + take(std::move(t)) + t.n;
}
int callPair() {
    auto p = both(3);
    return p.first + (int)p.second.size();
}

int main() {
    Console::WriteLine(callWide());
    Console::WriteLine(callBig());
    Console::WriteLine(callEmpty());
    Console::WriteLine(callTracked());
    Console::WriteLine("alive {0}", Tracked::alive);
    Console::WriteLine(callPair());
    Console::WriteLine(take(make(9)));
    Tracked local = make(4);
    Console::WriteLine("{0} alive {1}", take(local), Tracked::alive);
    Wide w = makeWide(2);
    Console::WriteLine(sumWide(w));
    Console::WriteLine(useBig(makeBig(-8)));
    return 0;
}
