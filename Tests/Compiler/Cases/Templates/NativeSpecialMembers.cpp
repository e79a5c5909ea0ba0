// Constructors, destructors, virtual functions, operators and conversions of native class templates with managed bodies.
// expect: make 3 1
// expect: derived
// expect: show 2 3 5
// expect: 7
// expect: make 2.5 3
// expect: convert
// expect: 5
// expect: make 7 1
// expect: False
// expect: copy
// expect: call 10 1
// expect: call 10 2
// expect: copy
// expect: ~10
// expect: ~10
// expect: call 10 2.5
// expect: general
// expect: int
// expect: pointer 1
// expect: inner 3 7
// expect: inner 2.5 1
// expect: ~inner
// expect: ~inner
// expect: ~10
// expect: ~2.5
// expect: ~3
#include <algorithm>
#include <string>
#include <vector>

using namespace System;

template<class T>
class Tracer {
    T value_;
    std::string name_;

public:
    Tracer(T v, const std::string& name) : value_(v), name_(name) { Console::WriteLine("make {0} {1}", v, static_cast<int>(name_.size())); }
    Tracer(const Tracer& o) : value_(o.value_) { Console::WriteLine("copy"); }
    virtual ~Tracer();
    virtual void show(int n, T&);
    operator int() const {
        Console::WriteLine("convert");
        return static_cast<int>(value_) + static_cast<int>(name_.size());
    }
    bool operator<(const Tracer& o) const { return Math::Min(value_, o.value_) == value_ && value_ != o.value_; }
    Tracer& operator+=(T more) {
        value_ += more;
        Console::Write("");
        return *this;
    }
    template<class U>
    void operator()(U u) { Console::WriteLine("call {0} {1}", value_, u); }
};

template<class T>
Tracer<T>::~Tracer() {
    Console::WriteLine("~{0}", value_);
}

template<class T>
void Tracer<T>::show(int n, T& v) {
    Console::WriteLine("show {0} {1} {2}", n, value_, v);
    v += n;
}

template<class T>
struct Derived : Tracer<T> {
    Derived(T t) : Tracer<T>(t, "d") {}
    void show(int n, T& v) override {
        Console::WriteLine("derived");
        Tracer<T>::show(n + 1, v);
    }
};

template<class T>
struct Kind {
    virtual void f() { Console::WriteLine("general"); }
};

template<>
struct Kind<int> {
    virtual void f() { Console::WriteLine("int"); }
};

template<class T>
struct Kind<T*> {
    virtual void f() { Console::WriteLine("pointer {0}", static_cast<int>(sizeof(T))); }
};

template<class K, int N>
struct Outer {
    struct Inner {
        K k;
        Inner(K x) : k(x) { Console::WriteLine("inner {0} {1}", k, N); }
        ~Inner() { Console::WriteLine("~inner"); }
    };
};

int main() {
    Derived<int> d(3);
    Tracer<int>& t = d;
    int x = 5;
    t.show(1, x);
    Console::WriteLine(x);
    Tracer<double> e(2.5, "abc");
    int k = e;
    Console::WriteLine(k);
    Tracer<int> f(7, "f");
    Console::WriteLine(f < d);
    f += 3;
    std::vector<int> v{1, 2};
    std::for_each(v.begin(), v.end(), f);
    f(2.5);
    Kind<double>().f();
    Kind<int>().f();
    Kind<char*>().f();
    {
        Outer<int, 7>::Inner i(3);
        Outer<double, 1>::Inner j(2.5);
    }
    return 0;
}
