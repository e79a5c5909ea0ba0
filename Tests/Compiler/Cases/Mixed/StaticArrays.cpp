// Static local arrays of native objects: constructed once, in order, destroyed when the process ends.
// expect: make 1
// expect: make 2
// expect: 2 3
// expect: 3 2
// expect: 7
// expect: make 5
// expect: 6
// expect: ~6 ~4 ~2
#include <cstdio>
#include <string>

using namespace System;

struct Item {
    int n;
    explicit Item(int n) : n(n) { Console::WriteLine("make {0}", n); }
    ~Item() { std::printf(n > 5 ? "~%d " : n > 2 ? "~%d " : "~%d\n", n); }
};

int count(int i) {
    static Item items[2] = {Item(1), Item(2)};
    return Console::Out == nullptr ? 0 : ++items[i].n;
}

int length(int i) {
    static std::string names[] = {"a", "bb", "ccc"};
    return Console::Out == nullptr ? 0 : static_cast<int>(names[i].size());
}

int area() {
    static const int sizes[2][2] = {{1, 2}, {3, 1}};
    static std::string grid[2][2] = {{"q", "rs"}, {"tuv"}};
    return Console::Out == nullptr ? 0 : sizes[0][0] + sizes[1][0] + static_cast<int>(grid[1][0].size());
}

ref class Holder {
public:
    static int Next() {
        static Item item[1]{Item(5)};
        return ++item[0].n;
    }
};

int main() {
    int second = count(1);
    Console::WriteLine("{0} {1}", count(0), second);
    count(1);
    Console::WriteLine("{0} {1}", length(2), length(1));
    Console::WriteLine(area());
    Console::WriteLine(Holder::Next());
    return 0;
}
