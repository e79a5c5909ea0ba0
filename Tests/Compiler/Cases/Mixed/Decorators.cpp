// Managed function templates that take a lambda and return one that holds it: each function needs a type of the other.
#include <functional>
#include <memory>
#include <vcclr.h>
#include <vector>
using namespace System;

template<class F> auto timed(F f, String^ name) {
    gcroot<String^> root = name;
    return [f, root](auto... arguments) {
        Console::WriteLine("begin {0}", static_cast<String^>(root));
        auto result = f(arguments...);
        Console::WriteLine("end");
        return result;
    };
}

template<class F> auto counted(F f) {
    return [f, calls = std::make_shared<std::vector<int>>()](int x) mutable {
        calls->push_back(x);
        return f(x) + Math::Max(0, static_cast<int>(calls->size()));
    };
}

template<class F> auto later(F f, String^ text) { return [f, n = text->Length] { return f(n); }; }

namespace Tools {
    int sum = 0;
    int used(int base) {
        using Number = int;
        constexpr int factor = 10;
        auto add = later([base](Number x) { return (x + base) * factor; }, "abcd");
        for (int i = 0; i < 2; ++i) {
            auto twice = later([i](int x) { sum += x; return i; }, "ab");
            sum += twice() + add();
        }
        return sum;
    }
}

int main() {
    Console::WriteLine(Tools::used(1));
    auto multiply = timed([](int a, int b) { return a * b; }, "multiply");
    Console::WriteLine(multiply(3, 4));
    auto square = counted([](int x) { return x * x; });
    Console::WriteLine(square(3));
    Console::WriteLine(square(4));
    auto call = later([](int x) { return x + 1; }, "abc");
    auto again = later([](int x) { Console::WriteLine(x); return x * 2; }, "abcdef");
    Console::WriteLine(call() + again());
    std::function<int(int, int)> held = timed([](int a, int b) { return a - b; }, "held");
    Console::WriteLine(held(9, 4));
    return 0;
}
// expect: 105
// expect: begin multiply
// expect: end
// expect: 12
// expect: 10
// expect: 18
// expect: 6
// expect: 16
// expect: begin held
// expect: end
// expect: 5
