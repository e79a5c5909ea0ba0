// References to chosen objects, elements and members of temporaries, in conditions, loops and aggregates.
// expect: +50 Id2 +1 +2 +3 +4 copy1 -4 -3 -2 -1 | Id1 -1 |
// expect: Id1 Id5 +5 +6 +7 +8 | Id6 -8 -7 -6 -5 |
// expect: Id2 +2 +3 +4 +5 Id7 -5 -4 -3 -2 |
// expect: Id2 +2 +3 +4 +5 Id5 -5 -4 -3 -2 |
// expect: Id2 +2 +3 +4 +5 Id2 -5 -4 -3 -2 |
// expect: Id2 +2 +3 +4 +5 Id4 -5 -4 -3 -2 |
// expect: Id3 Id20 |
// expect: Id1 |
// expect: Id1 +3 +4 +5 +6 Id3 -6 -5 -4 -3 |
// expect: Id4 +4 +5 +6 +7 Id7 -7 -6 -5 -4 |
// expect: Id5 Id2 Id6 |
// expect: Id26 |
// expect: -50 |
#include <cstdio>
#include <optional>
#include <string>
#include <utility>

using namespace System;

struct Part {
    int id;
    explicit Part(int n) : id(n) { std::printf("+%d ", n); }
    Part(const Part& other) : id(other.id) { std::printf("copy%d ", id); }
    ~Part() { std::printf("-%d ", id); }
};

struct Both {
    Part first, second;
    Part list[2];
};

struct Ref {
    const Part& part;
};

struct IntRef {
    const int& n;
};

static Both both(int n) { return Both{Part(n), Part(n + 1), {Part(n + 2), Part(n + 3)}}; }

ref class M {
public:
    static int Id(int n) { std::printf("Id%d ", n); return n; }
    static bool Is(int n) { return n > 1; }
};

static void bound() {
    Part other(50);
    { const Part& p = M::Is(M::Id(2)) ? both(1).first : other; std::printf("| "); M::Id(p.id); }
    std::printf("|\n");
    { const Part& p = M::Is(M::Id(1)) ? both(1).first : both(M::Id(5)).second; std::printf("| "); M::Id(p.id); }
    std::printf("|\n");
    { switch (const Part& p = both(M::Id(2)).first; p.id) { case 2: M::Id(7); break; default: M::Id(8); } }
    std::printf("|\n");
    for (const Part& p = both(M::Id(2)).list[1]; M::Is(p.id);) { M::Id(p.id); break; }
    std::printf("|\n");
    { Ref r = {both(M::Id(2)).first}; M::Id(r.part.id); }
    std::printf("|\n");
    { const Part& p = both(M::Id(2)).list[0]; M::Id(p.id); }
    std::printf("|\n");
    { const auto& p = std::make_pair(std::string(20, 'x'), M::Id(3)).first; M::Id((int)p.size()); }
    std::printf("|\n");
    { auto&& p = *std::make_optional(std::string(30, 'y')); M::Id(1); }
    std::printf("|\n");
    { const Part& p = (M::Id(1), both(3).first); M::Id(p.id); }
    std::printf("|\n");
    { const Part (&list)[2] = both(M::Id(4)).list; M::Id(list[1].id); }
    std::printf("|\n");
    { IntRef r{M::Id(5) + 1}; M::Id(2); M::Id(r.n); }
    std::printf("|\n");
    { const std::string* names[2] = {}; const std::string& n = std::string("a") + std::string(25, 'b'); names[0] = &n; M::Id((int)names[0]->size()); }
    std::printf("|\n");
}

int main() {
    bound();
    std::printf("|\n");
    return 0;
}
