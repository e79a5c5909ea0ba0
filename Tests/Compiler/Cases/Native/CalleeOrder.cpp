// What yields the function to call is evaluated before its arguments (C++17 [expr.call]), also when these are managed.
#include <cstdio>

using Step = int (*)(int);

static int plus(int n) { std::printf("plus%d ", n); return n + 1; }
static int twice(int n) { std::printf("twice%d ", n); return n * 2; }
static Step chosen(int n) { std::printf("chosen%d ", n); return n & 1 ? &plus : &twice; }
static const Step steps[] = {&twice, plus};
static int at(int n) { std::printf("at%d ", n); return n & 1; }

ref class Source {
    int n;

public:
    int Next() { std::printf("next "); return ++n; }
};

int main() {
    Source source;
    std::printf("%d\n", chosen(1)(source.Next()));
    std::printf("%d\n", (*chosen(2))(source.Next()));
    std::printf("%d\n", steps[at(1)](source.Next()));
    Step step = &plus;
    std::printf("%d\n", step(source.Next()));
    std::printf("%d\n", chosen(source.Next())(source.Next()));
    return 0;
}
// expect: chosen1 next plus1 2
// expect: chosen2 next twice2 4
// expect: at1 next plus3 4
// expect: next plus4 5
// expect: next chosen5 next plus6 7
