// Operators that Clang rewrites: a != b calls ==, a < b calls <=>, and operands may change places.
// expect: 0 0 1 1
// expect: 1 1 0
// expect: 1 1
// expect: 0 1
#include <compare>
#include <cstdio>
#include <string>
#include <vector>
using namespace System;

struct Edition {
    int major, minor;
    auto operator<=>(const Edition&) const = default;
    bool operator==(const Edition&) const = default;
};

struct Metres {
    double value;
    bool operator==(double other) const { return value == other; }
};

ref struct Book {
    property Edition* First;
    property int Major { int get() { return First->major; } }
};

int pair(bool a, bool b) { return a * 10 + b; }

int main() {
    std::vector<std::string> list{ "a", "name" };
    std::string s = "a";
    String^ n = "x";
    bool e = n != nullptr && list[0] != s;
    bool f = list[0] != s && n->Length == 1;
    bool g = n->Length == 1 && list[0] == s && n->Length > 0;
    bool h = n->Length == 1 && s != list[1] && n->Length > 0;
    std::printf("%d %d %d %d\n", e, f, g, h);

    Edition first{ 1, 2 }, second{ 1, 3 };
    Book book;
    book.First = &first;
    std::printf("%d %d %d\n", first < second && book.Major == 1, *book.First != second || book.Major > 3, Edition{ book.Major, 2 } >= second);
    std::printf("%d %d\n", pair(Edition{ book.Major, 3 } != second, Edition{ book.Major, 3 } <= second),
        2.5 == Metres{ book.Major + 1.5 } && book.Major == 1);
    std::printf("%d %d\n", pair(2.5 != Metres{ 2.5 }, list[1] != "name"), !(list[0] != s) && book.Major == 1);
    return 0;
}
