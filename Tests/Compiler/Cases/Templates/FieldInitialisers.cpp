// expect: 7 11.5 xxx 2 2.5
// expect: 2 System.Double[]
// expect: called 4
// expect: 4 4.5
// expect: 10
// expect: copy 7
// expect: 5 6 7
// expect: 3 4 8
// expect: 3
// Fields of native class templates with managed initialisers, where C++ supplies the constructors.
#include <functional>
#include <gcroot.h>
using namespace System;

template<class T> struct Later {
    T n = (T)Math::Abs(-3.5) + sizeof(T);
    T m = (T)Math::Max((T)1.5, (T)2.5);
    gcroot<array<T>^> a = gcnew array<T>(2);
    gcroot<String^> s = gcnew String(L'x', 3);
    static int made;
    static inline int parsed = Int32::Parse("3");
    std::function<T(double)> f = [](double x) { Console::Write(x > 4 ? "" : "called {0}\n", x); return (T)x; };
    std::function<int()> g = [this] { return s->Length + Math::Abs((int)n); };
    int (*pointer)(int) = [](int x) { return Int32::Parse(x.ToString()); };
};

template<class T> int Later<T>::made = Math::Max(1, (int)sizeof(T));

template<class T> struct Copied {
    T n{7};
    int shown = [*this] { Console::WriteLine("copy {0}", n); return (int)n; }();
};

struct Plain {
    static inline int p = Int32::Parse("5");
    static int q;
};

int Plain::q = Int32::Parse("6");
inline int global = Int32::Parse("7");

int main() {
    Later<int> later;
    auto d = Later<double>{};
    Console::WriteLine("{0} {1} {2} {3} {4}", later.n, d.n, (String^)later.s, later.m, d.m);
    Console::WriteLine("{0} {1}", later.a->Length, d.a->GetType());
    int four = later.f(4.0);
    Console::WriteLine("{0} {1}", four, d.f(4.5));
    Console::WriteLine(later.g());
    Copied<int> copied;
    Console::WriteLine("{0} {1} {2}", Plain::p, Plain::q, global);
    Console::WriteLine("{0} {1} {2}", Later<int>::parsed, Later<int>::made, Later<double>::made);
    return later.pointer(3) == 3 ? (Console::WriteLine(3), 0) : 1;
}
