// expect: 3 4
// expect: 3 True
// expect: 1 2.5
// expect: double
// expect: 2
// Types of local variables and of expressions with them, in native expressions of managed functions.
#include <vector>
#include <map>
#include <string>
#include <memory>
#include <type_traits>
using namespace System;
template<class T> struct Box { T t; Box(T x) : t(x) {} };
template<class F> struct Runner { F f; Runner(F x) : f(x) {} int run(int n) { return f(n); } };
int scale(int n) { return n * 2; }
double scale(double n) { return n * 3; }
int main() {
    int x = Math::Abs(-3);
    std::string s = "abc";
    auto b = Box<decltype(s)>(s);
    auto l = [](int n) { return Math::Max(n, 4); };
    std::unique_ptr<Runner<decltype(l)>> r(new Runner<decltype(l)>(l));
    Console::WriteLine("{0} {1}", (int)b.t.size(), r->run(2));
    auto v = std::vector<decltype(scale(x))>(static_cast<decltype(s.size())>(x));
    Console::WriteLine("{0} {1}", (int)v.size(), std::is_same_v<decltype(x), int>);
    auto p = std::make_pair<decltype(x), decltype(scale(1.5))>(1, 2.5);
    Console::WriteLine("{0} {1}", p.first, p.second);
    if (std::is_same<decltype(p.second), double>::value) Console::WriteLine("double");
    auto q = &p;
    Console::WriteLine((int)std::vector<decltype(q->first)>(sizeof(Box<decltype(q->second + 1)>) / 4).size());
    return 0;
}
