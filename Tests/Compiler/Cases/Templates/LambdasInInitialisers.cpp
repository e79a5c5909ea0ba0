// Lambdas with managed code in initialisers of native class templates: of fields, of members in constructors, with captures.
#include <functional>
#include <string>
#include <vcclr.h>
#include <vector>
using namespace System;

template<class T> class Later {
    T value_ = T(1);
    gcroot<String^> name_;
    std::function<int(int)> shown_ = [](int n) { Console::WriteLine("{0} {1}", T().GetType()->Name, n); return n; };
    std::function<T()> held_;
    std::vector<std::function<void(const std::string&)>> all_;
public:
    Later() : held_([this] { Console::WriteLine("held {0}", value_); return value_; }) {}
    explicit Later(T k, String^ name) : value_(k), name_(name), held_([k, this] {
        Console::WriteLine("{0} {1}", static_cast<String^>(name_), k);
        return k;
    }), all_{[](const std::string& s) { Console::WriteLine(gcnew String(s.c_str())); },
             [n = 2](const std::string& s) mutable { Console::WriteLine(static_cast<int>(s.size()) * n++); }} {}
    template<class U> Later(U first, U second) : held_([first, second] { Console::WriteLine("{0} {1}", first, second); return static_cast<T>(first); }) {}
    T get() const { return held_(); }
    int show(int n) const { return shown_(n); }
    void all(const char* s) { for (auto& f : all_) f(s); }
};

int main() {
    Later<int> first;
    Console::WriteLine(first.get() + first.show(2));
    Later<double> second(2.5, "second");
    Console::WriteLine(second.get() + second.show(3));
    second.all("text");
    second.all("more");
    Later<long long> third('a', 'b');
    Console::WriteLine(third.get());
    return 0;
}
// expect: held 1
// expect: Int32 2
// expect: 3
// expect: second 2.5
// expect: Double 3
// expect: 5.5
// expect: text
// expect: 8
// expect: more
// expect: 12
// expect: 97 98
// expect: 97
