// Declarations inside managed bodies: using-directives, aliases, native types, enums, static_asserts.
// expect: 7.5
// expect: 8
// expect: 3
// expect: 5 red
// expect: 4
// expect: 2
using namespace System;
#include <string>
#include <vector>

namespace geometry { namespace plane {
inline int corners(const std::string& name) { return name == "triangle" ? 3 : 4; }
} }

static void Sum() {
    struct Pair {
        double a, b;
        double sum() const { return a + b; }
    };
    Pair pair = {2.5, 5};
    Console::WriteLine(pair.sum());
    if (pair.a < pair.b) {
        struct Pair {
            int x;
        } inner = {8};
        Console::WriteLine(inner.x);
    }
}

ref class Work {
public:
    static void Run(int size) {
        using namespace geometry::plane;
        Console::WriteLine(corners("triangle"));
        enum Shade { red = 5, green };
        static_assert(green == 6, "enumerators count on");
        Shade shade = red;
        Console::WriteLine("{0} {1}", (int)shade, shade == red ? "red" : "green");
        namespace gp = geometry::plane;
        Console::WriteLine(gp::corners("square"));
        using Numbers = std::vector<int>;
        typedef Numbers::size_type Count;
        Numbers numbers(size);
        Count count = numbers.size();
        Console::WriteLine((int)count);
    }
};

int main() {
    Sum();
    Work::Run(2);
    return 0;
}
