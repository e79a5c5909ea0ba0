// Pairs, tuples and structured bindings in native code.
// expect: 3 2.5
// expect: 7
#include <tuple>
#include <utility>

using namespace System;

static std::pair<int, double> both() { return {3, 2.5}; }

static int sum() {
    auto [a, b] = std::make_tuple(3, 4);
    return a + b;
}

int main() {
    std::pair<int, double> pair = both();
    Console::WriteLine("{0} {1}", pair.first, pair.second);
    Console::WriteLine(sum());
    return 0;
}
