// Generic lambdas with managed code behind native templates, inside of each other, called with themselves, with state.
#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <string>
#include <vector>
#include <map>
#include <gcroot.h>
#include <msclr/marshal_cppstd.h>
using namespace System;
using namespace System::Collections::Generic;
using namespace msclr::interop;

struct Visitor { virtual void visit(int n) = 0; virtual ~Visitor() {} };
template<class F> struct Calling : Visitor { F f; Calling(F f) : f(f) {} void visit(int n) override { f(n); } };
template<class F> std::unique_ptr<Visitor> visitor(F f) { return std::make_unique<Calling<F>>(f); }

void each(const std::vector<int>& v, std::function<void(int)> f) { for (int x : v) f(x); }
template<class T, class F> std::vector<T> mapped(const std::vector<T>& v, F f) { std::vector<T> r; for (auto& x : v) r.push_back(f(x)); return r; }

int main() {
    std::vector<int> v{3, 1, 2};
    gcroot<List<int>^> list = gcnew List<int>;
    each(v, [list](int x) { list->Add(x); });
    each(v, [&](auto x) { list->Add(x * 10); });
    // expect: 3,1,2,30,10,20
    Console::WriteLine(String::Join(",", (List<int>^)list));
    auto it = std::find_if(v.begin(), v.end(), [](const auto& x) { return Math::Pow(x, 2) == 1; });
    // expect: 1
    Console::WriteLine((int)(it - v.begin()));
    std::sort(v.begin(), v.end(), [](auto a, auto b) { return String::CompareOrdinal(a.ToString(), b.ToString()) > 0; });
    // expect: 3
    Console::WriteLine(v[0]);
    auto w = visitor([](auto n) { Console::WriteLine("visited {0}", n); });
    // expect: visited 4
    w->visit(4);
    auto m = mapped(v, [](auto x) { return Convert::ToInt32(x) + 1; });
    // expect: 4
    Console::WriteLine(std::accumulate(m.begin(), m.end(), 0, [](auto a, auto b) { return Math::Max(a, b); }));
    std::vector<std::string> names{"a", "bb"};
    auto lengths = mapped(names, [](const std::string& s) { return marshal_as<std::string>(marshal_as<String^>(s)->ToUpper()); });
    // expect: BB
    Console::WriteLine(marshal_as<String^>(lengths[1]));
    auto outer = [&](auto x) { auto inner = [&](auto y) { Console::WriteLine("{0}{1}", x, y); }; inner(1); inner(x); };
    // expect: 2.51
    // expect: 2.52.5
    outer(2.5);
    // expect: 991
    // expect: 9999
    outer('c');
    std::map<int, gcroot<String^>> names2; names2[1] = "one";
    // expect: 1=one
    std::for_each(names2.begin(), names2.end(), [](auto& p) { Console::WriteLine("{0}={1}", p.first, (String^)p.second); });
    auto fact = [](auto self, int n) -> int { Console::Write("{0} ", n); return n <= 1 ? 1 : n * self(self, n - 1); };
    // expect: 4 3 2 1 24
    Console::WriteLine(fact(fact, 4));
    auto cond = [](auto x) { if constexpr (sizeof(x) == 8) return "eight"; else return "other"; };
    // expect: eight other
    Console::WriteLine("{0} {1}", gcnew String(cond(1.0)), gcnew String(cond(1)));
    auto gen = [n = 0](auto step) mutable { n += step; Console::Write("{0};", n); return n; };
    // expect: 1;3;6;
    gen(1); gen(2); gen(3); Console::WriteLine();
    return 0;
}
