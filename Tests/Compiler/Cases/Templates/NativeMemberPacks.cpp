// Constructors and operators of native classes that are templates, with packs, handles and parameters without names.
#include <string>
#include <utility>
using namespace System;

struct Log {
    template<class... A> Log(String^ format, A... a) { Console::WriteLine(format, a...); }
    template<class... A> void operator()(String^ format, A&&... a) { Console::WriteLine(format, a...); }
    template<class T> Log& operator<<(T value) { Console::WriteLine("<< {0}", value); return *this; }
};

struct Count {
    template<class... T> explicit Count(T...) { Console::WriteLine("count {0}", (int)sizeof...(T)); }
    template<class T> void one(T) { Console::WriteLine(T::typeid); }
};

template<class... B> struct Many {
    Many(B... b) { (Console::WriteLine(b), ...); }
    template<class... C> void add(C&&... c) { Console::WriteLine((int)(sizeof...(B) + sizeof...(C))); }
};

struct Forwarding {
    int number;
    std::string text;
    template<class A, class B> Forwarding(A&& a, B&& b) : number(std::forward<A>(a)), text(std::forward<B>(b)) {
        Console::WriteLine("{0} {1}", number, (int)text.size());
    }
};

int main() {
    // expect: 1
    // expect: 1 2.5
    // expect: h-3
    // expect: none
    Log log("{0}", 1);
    log("{0} {1}", 1, 2.5);
    Log two("{0}-{1}", gcnew String("h"), 3);
    Log none("none");
    // expect: << 5
    // expect: << handle
    log << 5 << gcnew String("handle");
    // expect: count 3
    // expect: count 0
    // expect: System.Int32
    Count three(1, 2.5, std::string("x"));
    Count zero{};
    zero.one(3);
    // expect: 1
    // expect: 2.5
    // expect: 4
    // expect: 2
    Many<int, double> many(1, 2.5);
    many.add(1, std::string("x"));
    many.add();
    // expect: 3 5
    // expect: 4 3
    // expect: 7 0
    std::string moved = "moved";
    int i = 7;
    Forwarding f(3, std::move(moved));
    Forwarding g(4, "lit");
    Forwarding h(i, moved);
    return 0;
}
