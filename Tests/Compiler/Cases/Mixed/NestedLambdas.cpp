// expect: outer
// expect: inner
// expect: 3
// expect: outer
// expect: inner twice
// expect: 10
// expect: 1 2 3
// expect: 5
// expect: 7 14
// expect: 20
// expect: 0
// expect: 2.5 7.5
// expect: w 1 2
// expect: 5
// expect: 1
// expect: w 5 6
// expect: 13
// Lambdas with managed code that return lambdas with managed code.
#include <functional>
#include <gcroot.h>
#include <utility>
using namespace System;

template<class T> int largest(T a, T b) { return Math::Max((int)a, (int)b); }
template<class F> int sum(F f) { return f(1) + f(2); }
template<class F> auto twice(F f) { return [f](int x) { Console::WriteLine("inner twice"); return f(f(Math::Abs(x))); }; }
auto make(int a) { return [a](int b) { return [a, b](int c) { Console::WriteLine("{0} {1} {2}", a, b, c); return a + b + c; }; }; }

class Widget {
    gcroot<String^> name_;
    int n_ = 2;

public:
    Widget(String^ s) : name_(s) {}
    auto namer() { return [this](int k) { return [this, k](int j) { Console::WriteLine("{0} {1} {2}", (String^)name_, k, j); return n_ + k + j; }; }; }
    auto copy() { return [*this]() { return ((String^)name_)->Length; }; }
    std::function<int(int)> boxed(int k) { return [=](int j) { return namer()(k)(j); }; }
};

int main() {
    auto add = [](int a) { Console::WriteLine("outer"); return [a](int b) { Console::WriteLine("inner"); return a + b; }; };
    Console::WriteLine(add(1)(2));
    auto quiet = [](int a) { Console::WriteLine("outer"); return [a](int b) { Console::Write(b < 0 ? "" : ""); return a + b; }; };
    Console::WriteLine(twice(quiet(3))(4));
    make(1)(2)(3);
    auto three = [](int a) { return [a](int b) { return [a, b](int c) { return Math::Max(a, Math::Max(b, c)); }; }; };
    Console::WriteLine(three(1)(5)(2));
    auto adder = [n = largest(3, 7)](int k) { return [n, k](int x) { return n * k + Math::Abs(x); }; };
    Console::WriteLine("{0} {1}", adder(1)(0), adder(2)(0));
    Console::WriteLine(sum(adder(1)) + (std::function<int(int)>(adder(0)))(-3));
    auto pair = [](int n) { auto l = [n] { return Math::Abs(n); }; return std::make_pair(l, n); };
    auto p = pair(-3);
    Console::WriteLine(p.first() + p.second);
    auto larger = [](auto a) { return [a](auto b) { return Math::Max((double)a, (double)b); }; };
    Console::WriteLine("{0} {1}", larger(1)(2.5), larger(7.5)(2));
    Widget w("w");
    Console::WriteLine(w.namer()(1)(2));
    Console::WriteLine(w.copy()());
    Console::WriteLine(w.boxed(5)(6));
    return 0;
}
