// The type of a lambda has no name, but goes through templates, results, variables and classes.
#include <functional>
#include <vector>
using namespace System;

template<class F> struct Guard {
    F f;
    explicit Guard(F f) : f(f) {}
    ~Guard() { f(); Console::WriteLine("left"); }
};

template<class F> Guard<F> guard(F f) { return Guard<F>(f); }

auto add = [](int a, int b) { return a + b; };

template<class F> String^ sum(F f, String^ text) { return text + f(1, 2); }

template<class F> String^ inner(F f, String^ text) { return text + f(text->Length); }

// Two types that are written at one place.
template<class F> void outer(F f, String^ text) {
    auto g = [f](int x) { return f(x) + 1; };
    Console::WriteLine(inner(g, text));
}

auto multiplier(String^ text) {
    return [k = text->Length](int x) { return k * x; };
}

template<class A, class B> auto compose(A a, B b) {
    return [=](auto x) { return b(a(x)); };
}

template<class T> void show(T, String^ text) { Console::WriteLine("{0} {1}", text, (int)sizeof(T)); }

void small() {
    struct Item { int x; };
    show(Item(), "small");
}

int main() {
    // expect: 3
    // expect: left
    // expect: left
    {
        int n = 3;
        Guard first([n] { Console::WriteLine(n); });
    }
    {
        auto second = guard([] {});
    }
    // expect: add 3
    Console::WriteLine(sum(add, "add "));
    // expect: abc7
    // expect: abc31
    int k = 2;
    outer([k](int x) { return x * k; }, "abc");
    outer([](int x) { return x * 10; }, "abc");
    // expect: abc12 15 7
    auto three = multiplier("two");
    Console::WriteLine("{0} {1} {2}", inner(multiplier("four"), "abc"), three(5), multiplier("x")(7));
    // expect: 8 abc8
    auto both = compose([](int x) { return x + 1; }, [](int x) { return x * 2; });
    Console::WriteLine("{0} {1}", both(3), inner(both, "abc"));
    // expect: large 16
    // expect: small 4
    struct Item { double x; int y; };
    show(Item(), "large");
    small();
    // expect: 4
    std::vector<std::function<int()>> functions;
    for (int i = 0; i < 3; i++) functions.push_back([i] { return i * i; });
    Console::WriteLine(functions[2]());
    return 0;
}
