// A temporary lives as long as the reference that is bound to it or to a part of it ([class.temporary]).
// expect: Id1 +1 +2 | Id1 -2 -1 |
// expect: Id1 +1 +2 | Id2 -2 -1 |
// expect: Id1 +1 | Id1 ~More -1 |
// expect: Id1 +1 | Id1 ~More -1 |
// expect: Id4 +4 +5 | Id4 -5 -4 |
// expect: Id40 b|
// expect: Id1 +1 +2 -2 -1 | Id5 |
// expect: Id1 +1 +2 | Id1 -2 -1 |
// expect: Id7 +7 +8 | Id20 -8 -7 |
// expect: Id7 +7 +8 Id4 Id5 -8 -7 |
// expect: +0 +1 -1 -0 +1 +2 -2 -1 |
// expect: +3 +4 Id4 -4 -3 |
// expect: Id1 +1 +2 -2 -1 part|
// expect: Id1 +1 Id1 +1 +2 6|
// expect: -2 -1 ~More -1 end
#include <cstdio>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using namespace System;

struct Part {
    int id;
    explicit Part(int n) : id(n) { std::printf("+%d ", n); }
    Part(const Part& other) : id(other.id) { std::printf("copy%d ", id); }
    ~Part() { std::printf("-%d ", id); }
    const Part& self() const { return *this; }
    const Part& fail() const { throw std::runtime_error("part"); }
};

struct Both {
    Part first, second;
    std::vector<int> numbers;
};

struct More : Part {
    std::string text;
    explicit More(int n) : Part(n), text(30, 'x') {}
    ~More() { std::printf("~More "); }
};

struct View {
    const Part& part;
    Part own;
};

static Both both(int n) { return Both{Part(n), Part(n + 1), {4, 5}}; }
static std::pair<std::string, std::string> names() { return {std::string(40, 'a'), std::string(40, 'b')}; }

ref class M {
public:
    static int Id(int n) { std::printf("Id%d ", n); return n; }
    static bool Is(int n) { return n > 1; }
};

static int kept(int n) {
    static const Part& part = More(M::Id(n));
    static const Part& first = both(M::Id(n)).second;
    return part.id + first.id;
}

static void bound() {
    { const Part& p = both(M::Id(1)).first; std::printf("| "); M::Id(p.id); }
    std::printf("|\n");
    { Part&& p = both(M::Id(1)).second; std::printf("| "); M::Id(p.id); }
    std::printf("|\n");
    { const Part& p = More(M::Id(1)); std::printf("| "); M::Id(p.id); }
    std::printf("|\n");
    { const Part& p = M::Is(2) ? More(M::Id(1)) : More(3); std::printf("| "); M::Id(p.id); }
    std::printf("|\n");
    { View v{Part(M::Id(4)), Part(5)}; std::printf("| "); M::Id(v.part.id); }
    std::printf("|\n");
    { const std::string& s = names().second; M::Id((int)s.size()); std::printf("%c", s[3]); }
    std::printf("|\n");
    { const Part& p = both(M::Id(1)).first.self(); std::printf("| "); M::Id(5); }
    std::printf("|\n");
    { const int& n = both(M::Id(1)).first.id; std::printf("| "); M::Id(n); }
    std::printf("|\n");
    { auto& [a, b, c] = static_cast<const Both&>(both(M::Id(7))); std::printf("| "); M::Id(a.id + b.id + c[1]); }
    std::printf("|\n");
    for (int n : both(M::Id(7)).numbers) { M::Id(n); }
    std::printf("|\n");
    for (int i = 0; i < 2; i++) {
        const Part& p = both(i).first;
        if (M::Is(p.id + 1)) { break; }
    }
    std::printf("|\n");
    if (const Part& p = both(3).second; M::Is(p.id)) { M::Id(p.id); }
    std::printf("|\n");
}

struct End {
    ~End() { std::printf("end\n"); }
};
static End end;

int main() {
    bound();
    try {
        const Part& p = both(M::Id(1)).first.fail();
        M::Id(p.id);
    } catch (const std::runtime_error& e) {
        std::printf("%s|\n", e.what());
    }
    std::printf("%d|\n", kept(1) + kept(5));
    return 0;
}
