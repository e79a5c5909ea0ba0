// Algorithms of C++ over objects of value classes, with lambdas, functions and function objects that run in managed code.
#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>
using namespace System;

value struct Part {
    int number;

    Part(int number) : number(number) {}

    property int Number {
        int get() { return number; }
    }
};

struct ByNumber {
    int sign;

    explicit ByNumber(int sign = 1) : sign(sign) {}

    bool operator()(const Part& a, const Part& b) const { return sign * a.Number < sign * b.Number; }
};

struct Joined {
    int operator()(String^ a, String^ b) { return (a + b)->Length; }
};

static bool IsMore(const Part& a, const Part& b) {
    return a.Number > b.Number;
}

static void Show(const char* what, const std::vector<Part>& parts) {
    Console::Write(gcnew String(what));
    for (const Part& part : parts) {
        Console::Write(" {0}", part.Number);
    }
    Console::WriteLine();
}

int main() {
    std::vector<Part> parts;
    for (int i = 0; i < 5; i++) {
        parts.push_back(Part(i * 7 % 5));
    }

    std::sort(parts.begin(), parts.end(), ByNumber());
    Show("up", parts);
    std::sort(parts.begin(), parts.end(), ByNumber(-1));
    Show("down", parts);
    std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.Number < b.Number; });
    Show("up", parts);
    std::sort(parts.begin(), parts.end(), IsMore);
    Show("down", parts);
    std::for_each(parts.begin(), parts.end(), [](Part& part) { part.number = part.Number * 2; });
    Show("doubled", parts);

    auto found = std::find_if(parts.begin(), parts.end(), [](Part part) { return part.Number == 4; });
    int sum = std::accumulate(parts.begin(), parts.end(), 0, [](int all, const Part& part) { return all + part.Number; });
    Console::WriteLine("{0} {1}", found - parts.begin(), sum);

    std::set<Part, ByNumber> set(parts.begin(), parts.end());
    set.insert(Part(9));
    std::function<int(Part)> number = [](Part part) { return part.Number; };
    Console::WriteLine("{0} {1} {2}", set.size(), number(*set.begin()), number(*set.rbegin()));

    std::optional<Part> none;
    Part old = std::exchange(parts[0], Part(11));
    std::fill(parts.begin() + 1, parts.end(), none.value_or(Part(12)));
    auto shared = std::make_shared<Part>(parts[1]);
    auto tuple = std::make_tuple(old, 1.5);
    Part last = parts.back();
    Console::WriteLine("{0} {1} {2} {3} {4}", old.Number, parts[0].Number, shared->Number, std::get<0>(tuple).Number, last.Number);

    Joined joined;
    ByNumber less;
    Console::WriteLine("{0} {1}", joined("ab", "cd"), less(Part(1), Part(2)));
}
// expect: up 0 1 2 3 4
// expect: down 4 3 2 1 0
// expect: up 0 1 2 3 4
// expect: down 4 3 2 1 0
// expect: doubled 8 6 4 2 0
// expect: 2 20
// expect: 6 0 9
// expect: 8 11 12 8 12
// expect: 4 True
