// Native temporaries live until the end of their full expression ([class.temporary]), also when managed code runs in between.
#include <string>
#include <string_view>
#include <stdexcept>

using namespace System;

static std::string events;

void note(const char* what, int n) { events += what + std::to_string(n) + " "; }

struct Probe {
    int n;
    Probe(int n) : n(n) { note("+", n); }
    Probe(const Probe&) = delete;
    ~Probe() { note("-", n); }
    int value() const { return n; }
    Probe twice() const { return Probe(n * 2); }
    int failed() const { throw std::runtime_error("failed"); }
    int sum(const Probe& other) const { return n + other.n; }
};

struct Words {
    std::string s;
    std::string_view view() const { return s; }
    ~Words() { s = "gone"; }
};

ref struct Managed {
    static int Id(int n) { note("id", n); return n; }
    static int Sum(int a, int b) { note("sum", a + b); return a + b; }
    static int Fail(int n) { throw gcnew ArgumentException("managed"); }
    static property int Value { void set(int n) { note("set", n); } }
};

ref struct View {
    static int Length(std::string_view text) { return (int)text.size(); }
    static char First(std::string_view text) { return text[0]; }
};

void show(String^ what) {
    Console::WriteLine("{0}: {1}", what, gcnew String(events.c_str()));
    events.clear();
}

int twice(const Probe& a, int b) { return a.n * 2 + b; }

int main() {
    // expect: arguments: +1 +2 sum3 -2 -1 
    Managed::Sum(Probe(1).value(), Probe(2).value());
    show("arguments");
    // expect: chain: +3 +6 id6 -6 -3 
    int x = Managed::Id(Probe(3).twice().value());
    show("chain");
    // expect: property: +4 set4 -4 
    Managed::Value = Probe(4).value();
    show("property");
    // expect: between: +1 id1 +2 -2 -1 
    x = Probe(1).value() + Managed::Id(1) + Probe(2).value();
    show("between");
    // expect: inside: id2 +1 -1 
    x = twice(1, Managed::Id(2));
    show("inside");
    // expect: implicit: +1 id3 -1 
    Managed::Id(twice(1, 1));
    show("implicit");
    // expect: braces: +1 +2 id3 -2 -1 
    Managed::Id(Probe{1}.sum({2}));
    show("braces");
    // expect: chosen: +8 id8 -8 
    Managed::Id(x > 100 ? Probe(7).value() : Probe(8).value());
    show("chosen");
    // expect: not chosen: id0 
    Managed::Id(x > 100 && Probe(7).value() > 0);
    show("not chosen");
    // expect: condition: +5 id5 -5 body
    if (Managed::Id(Probe(5).value()) == 5) events += "body";
    show("condition");
    // expect: switch: +6 id6 -6 six
    switch (Managed::Id(Probe(6).value())) { case 6: events += "six"; }
    show("switch");
    // expect: loop: +0 id0 -0 +1 id1 -1 +2 id2 -2 
    for (int i = 0; Managed::Id(Probe(i).value()) < 2; i++) {}
    show("loop");
    // expect: alone: +9 -9 
    x = Probe(9).value();
    show("alone");
    // expect: native exception: +1 +2 -2 -1 
    try {
        Managed::Sum(Probe(1).value(), Probe(2).failed());
    } catch (const std::runtime_error&) {
    }
    show("native exception");
    // expect: managed exception: +1 -1 
    try {
        Managed::Fail(Probe(1).value());
    } catch (ArgumentException^) {
    }
    show("managed exception");
    // expect: 5 t
    Console::WriteLine("{0} {1}", View::Length(Words{"a text"}.view().substr(1)), (Char)View::First(Words{"text"}.view()));
    return 0;
}
