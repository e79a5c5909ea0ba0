// Variables of a lambda's own type in managed functions: called, copied, captured, passed to templates.
// expect: 7
// expect: 12 12
// expect: 24
// expect: 3 4
// expect: 5 6
// expect: abc
// expect: 720
// expect: 21
// expect: 9
// expect: x-y
// expect: 15 a1.5
// expect: ~Probe
#include <functional>
#include <map>
#include <msclr/marshal_cppstd.h>
#include <string>
#include <utility>
#include <vector>

using namespace System;

struct Probe {
    std::string name;
    explicit Probe(const char* name) : name(name) {}
    Probe(const Probe& other) : name(other.name) {}
    ~Probe() {
        if (name == "last")
            Console::WriteLine("~Probe");
    }
};

template<class F>
int twice(F f, int n) {
    return f(f(n));
}

template<class F>
int call(const F& f) {
    return f();
}

ref class Runner {
public:
    static void Run(const std::function<int(int)>& f) { Console::WriteLine(f(20)); }
};

int main() {
    int total = 4;
    auto add = [=](int n) { return n + total; };
    Console::WriteLine(add(3));
    auto copy = add;
    total = 100;
    Console::WriteLine("{0} {1}", twice(add, 4), twice(copy, 4));
    auto both = [add, &total](int n) { return add(n) * 2 - total + 100; };
    Console::WriteLine(both(8));

    auto pair = [](int a) { return std::pair<int, int>(a, a + 1); };
    auto p = pair(3);
    Console::WriteLine("{0} {1}", p.first, p.second);
    int next = 4;
    auto counter = [&next]() { return ++next; };
    int first = counter();
    Console::WriteLine("{0} {1}", first, call(counter));

    std::vector<std::string> parts{"a", "b", "c"};
    auto join = [&] {
        std::string all;
        for (const auto& s : parts)
            all += s;
        return all;
    };
    Console::WriteLine(gcnew String(join().c_str()));

    std::function<int(int)> factorial = [&factorial](int n) { return n < 2 ? 1 : n * factorial(n - 1); };
    Console::WriteLine(factorial(6));
    auto plain = [](int n) { return n + 1; };
    Runner::Run(plain);
    int (*pointer)(int) = plain;
    Console::WriteLine(pointer(8));

    auto format = [](String^ a, Object^ b) -> String^ { return a + "-" + b; };
    Console::WriteLine(format("x", "y"));
    auto generic = [&](auto n) { return n + total - 100; };
    auto shown = [](auto a, int n) { return a + n; };
    Console::WriteLine("{0} a{1}", generic(15), shown(0.5, 1));
    Probe probe("last");
    auto last = [probe = std::move(probe)] { return probe.name.size(); };
    probe.name = "moved";
    return last() == 4 ? 0 : 1;
}
