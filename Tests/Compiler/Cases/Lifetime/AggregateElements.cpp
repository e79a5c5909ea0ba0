// Elements of a list are constructed in their order where they lie, none is moved there; what is built goes when a later element fails.
#include <cstdio>
#include <initializer_list>

struct Piece {
    int id;
    explicit Piece(int n) : id(n) {
        if (n > 9) throw n;
        std::printf("+%d ", n);
    }
    Piece(const Piece&) = delete;
    ~Piece() { std::printf("-%d ", id); }
};

struct Part {
    Piece piece;
    int number;
};

struct Whole {
    Part first;
    Piece middle[2];
    double weight;
    Piece last;
};

ref class Source {
    int n;

public:
    int Next() { std::printf("next "); return ++n; }
    Whole Make() { return Whole{{Piece(Next()), Next()}, {Piece(Next()), Piece(7)}, Next() * 0.5, Piece(Next())}; }
};

struct Box {
    int size;
    Box(std::initializer_list<Part> parts) : size(static_cast<int>(parts.size())) { std::printf("box%d ", size); }
};

static int sum(std::initializer_list<Part> parts) {
    int all = 0;
    for (const Part& part : parts) all += part.piece.id * part.number;
    return all;
}

int main() {
    Source^ source = gcnew Source();
    {
        Part part{Piece(source->Next()), source->Next()};
        std::printf("%d\n", part.number);
    }
    {
        Whole whole = source->Make();
        std::printf("%d %g\n", whole.middle[0].id, whole.weight);
    }
    std::printf("\n");
    source = gcnew Source();
    Piece pieces[3] = {Piece(source->Next()), Piece(9), Piece(source->Next())};
    std::printf("%d\n", sum({{Piece(source->Next()), 2}, {Piece(source->Next()), source->Next()}}));
    Box box{{Piece(1), 2}, {Piece(source->Next()), source->Next()}};
    std::printf("%d %d\n", box.size, Box{{Piece(3), source->Next()}, {Piece(4), source->Next()}}.size);
    source = gcnew Source();
    try {
        Whole broken{{Piece(1), source->Next()}, {Piece(source->Next()), Piece(8)}, 1, Piece(source->Next() * 10)};
    } catch (int caught) {
        std::printf("caught %d\n", caught);
    }
    static Part lasting{Piece(source->Next()), source->Next()};
    std::printf("%d\n", lasting.number);
    return 0;
}
// expect: next +1 next 2
// expect: -1 next +3 next next +5 +7 next next +7 5 3
// expect: -7 -7 -5 -3 
// expect: next +1 +9 next +2 next +3 next +4 next 26
// expect: -4 -3 +1 next +6 next box2 -6 -1 +3 next +4 next box2 2 2
// expect: -4 -3 +1 next next +2 +8 next -8 -2 -1 caught 30
// expect: next +4 next 5
// expect: -2 -9 -1 -4 
