// A variable that a native expression changes is read afterwards as it then is, by native and by managed operands.
// expect: 12 14 84 2
// expect: 3 4 4 5
// expect: 42 1 84 14
// expect: moved 6, moved 8
// expect: 12 14 9 22
#include <cstdio>
#include <vector>
using namespace System;

#pragma managed(push, off)
static int twice(int n) { return n * 2; }
static int read(int k) { return k + 5; }
static bool fetch(int& out) { out = 42; return true; }
#pragma managed(pop)

ref class Counter {
public:
    static int moves;
    static int Move(int n) { Console::Write(moves++ > 0 ? ", moved {0}\n" : "moved {0}", n); return n; }
};

int main() {
    int n = 0;
    int a = twice((n = read(1)) > 0 ? n : -1);
    int b = twice((n++, n));
    int c = twice(fetch(n) ? n : -1);
    int d = twice(fetch(n) && n == 42 ? 1 : 0);
    std::printf("%d %d %d %d\n", a, b, c, d);
    n = 3;
    std::vector<int> list{ n++, n, n++, n };
    std::printf("%d %d %d %d\n", list[0], list[1], list[2], list[3]);
    int e = twice(twice((n += 2)) > 0 ? n + twice(n) : n);
    bool f = twice(n = 7) > 0 && twice(n) == 14;
    int g = twice((n *= 2, twice(n) + n));
    std::printf("%d %d %d %d\n", e, f, g, n);

    int h = twice((n = 6, Counter::Move(n)));
    int pair[] = { n++, Counter::Move(++n), n };
    std::fflush(stdout);
    std::printf("%d %d %d %d\n", h, twice(n - 1), pair[2] + 1, pair[1] + h + 2);
    return 0;
}
