// Lambdas with managed code in initialisers of native variables and members.
// expect: global
// expect: member 4 5
// expect: h 6
// expect: base 8 twice 16
// expect: 7
#include <functional>
#include <string>

using namespace System;

std::function<void()> greet = [] { Console::WriteLine("global"); };
int four = [](int n) { return Math::Abs(n); }(-4);

class Base {
public:
    std::function<void(int)> run;
    explicit Base(std::function<void(int)> f) : run(f) {}
};

class Derived : public Base {
    int m_ = 5;
    std::function<void(int)> print_ = [this](int k) { Console::WriteLine("member {0} {1}", k, m_); };
    std::function<void()> h_;

public:
    explicit Derived(const std::string& name)
        : Base([name](int n) { Console::WriteLine("{0} {1} twice {2}", gcnew String(name.c_str()), n, Base(nullptr).run ? 0 : n * 2); }),
          h_([this] { Console::WriteLine("h {0}", ++m_); }) {}
    void all() {
        print_(four);
        h_();
        run(8);
    }
};

struct Plain {
    int n = [] { return String::Concat("1234567")->Length; }();
};

int main() {
    greet();
    Derived("base").all();
    Console::WriteLine(Plain().n);
    return 0;
}
