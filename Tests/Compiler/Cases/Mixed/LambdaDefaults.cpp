// expect: 3 20
// expect: 7 8
// expect: abc
// expect: 11
// Lambdas with managed code as default arguments of functions and members.
#include <functional>
#include <string>
using namespace System;

int apply(int x, std::function<int(int)> f = [](int y) { return Math::Abs(y); }) { return f(x); }
std::string text(std::function<std::string()> make = [] { std::string s("ab"); s += (char)Math::Max((int)'c', 1); return s; }) { return make(); }

struct Worker {
    int base = 2;
    int run(int x, std::function<int(int, int)> f = [](int a, int b) { return Math::Max(a, b); }) const { return f(x, base); }
};

int scaled(int x, int (*f)(int) = [](int y) { return Int32::Parse(y.ToString() + "1"); }) { return f(x); }

int main() {
    Console::WriteLine("{0} {1}", apply(-3), apply(2, [](int a) { return a * 10; }));
    Worker w;
    Console::WriteLine("{0} {1}", w.run(7), w.run(6, [](int a, int b) { return a + b; }));
    Console::WriteLine(gcnew String(text().c_str()));
    Console::WriteLine(scaled(1));
    return 0;
}
