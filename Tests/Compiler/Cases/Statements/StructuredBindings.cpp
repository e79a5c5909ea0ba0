// Structured bindings in managed functions: of structs, arrays, pairs and tuples, by value and by reference.
// expect: 1 2.5
// expect: 9 5.5
// expect: 1 50 3 2
// expect: 70 a b
// expect: one=10 two=20
// expect: 3
// expect: 1 abc 2.5
// expect: 4 tri 8
// expect: three True
// expect: 14.5
// expect: there 10
// expect: 12 24
#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

using namespace System;

struct Sample {
    int x;
    double y;
};

struct Named {
    std::string name;
    int number;
};

static Sample make() { return {1, 2.5}; }

static String^ text(const std::string& s) { return gcnew String(s.c_str()); }

int main() {
    auto [x, y] = make();
    Console::WriteLine("{0} {1}", x, y);

    Sample sample{3, 4.5};
    auto& [rx, ry] = sample;
    rx = 9;
    ry += 1;
    Console::WriteLine("{0} {1}", sample.x, sample.y);

    int numbers[3] = {1, 2, 3};
    auto [a, b, c] = numbers;
    b = 50;
    Console::WriteLine("{0} {1} {2} {3}", a, b, c, numbers[1]);
    auto& [first, second, third] = numbers;
    third = 70;
    std::string names[2] = {"a", "b"};
    auto [left, right] = names;
    Console::WriteLine("{0} {1} {2}", numbers[2], text(left), text(right));

    std::map<std::string, int> map{{"one", 1}, {"two", 2}};
    for (auto& [key, value] : map) value *= 10;
    String^ all = "";
    for (const auto& [key, value] : map) all += text(key) + "=" + value + " ";
    Console::WriteLine(all->Trim());
    int length = 0;
    for (auto [key, value] : map) length += (int)key.size() / 2 * value / 10;
    Console::WriteLine(length);

    auto [i, s, d] = std::make_tuple(1, std::string("abc"), 2.5);
    Console::WriteLine("{0} {1} {2}", i, text(s), d);
    auto&& [n, named] = std::pair<int, Named>(4, Named{"tri", 8});
    Console::WriteLine("{0} {1} {2}", n, text(named.name), named.number);
    auto [position, isNew] = map.insert({"three", 3});
    Console::WriteLine("{0} {1}", text(position->first), isNew);
    const auto [cx, cy] = sample;
    Console::WriteLine(cx + cy);
    if (auto [found, inserted] = map.insert({"one", 5}); !inserted) Console::WriteLine("there {0}", found->second);

    auto [low, high] = std::minmax({24, 12, 18});
    Console::WriteLine("{0} {1}", low, high);
    return 0;
}
