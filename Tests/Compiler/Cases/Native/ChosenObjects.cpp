// Native objects that ?: chooses between: one of both is constructed, in its place, and destroyed when C++ does it.
// expect: zero | none | NÄME
// expect: no node
// expect: näme! näme
// expect: 7
// expect: 1
// expect: 0 alive
// expect: 10 20, 2 alive
// expect: 10 3, 4 alive
// expect: 0 alive
// expect: not a number, 0 alive
// expect: not a number, 0 alive
// expect: (none) näme
// expect: 5 3 2.5
// expect: a näme näme
// expect: 6 1
// expect: a näme näme näme
// expect: xnäme, back
#include <msclr/marshal_cppstd.h>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>
using namespace System;
using namespace msclr::interop;

struct Traced {
    static int alive;
    int n;
    explicit Traced(int v) : n(v) { alive++; }
    Traced(const Traced& other) : n(other.n) { alive++; }
    Traced(Traced&& other) noexcept : n(other.n) { alive++; }
    ~Traced() { alive--; }
};
int Traced::alive = 0;
int value(const Traced& t) { return t.n; }
Traced make(int n) { return Traced(n); }
Traced& pick(Traced& t) { return t; }

ref class Node {
public:
    property String^ Text;
    int count;
    int Next() { return ++count; }
    Node^ Self() { return this; }
};

class Holder {
    std::string text_;

public:
    Holder(Node^ n) : text_(n == nullptr ? std::string("(none)") : marshal_as<std::string>(n->Text)) {}
    const char* text() const { return text_.c_str(); }
};

std::string describe(Node^ n) { return n != nullptr && n->Text != nullptr ? marshal_as<std::string>(n->Text) : "none"; }

std::string chosen(Node^ n, int k) {
    return k == 0 ? std::string("zero") : k == 1 ? describe(n) : n ? marshal_as<std::string>(n->Text->ToUpper()) : throw gcnew ArgumentException("no node");
}

template <class T> T nextOr(Node^ n, T other) { return n ? T(n->Next()) : other; }

int main() {
    Node^ none = nullptr;
    Node^ n = gcnew Node;
    n->Text = L"n\u00e4me";
    std::printf("%s | %s | %s\n", chosen(none, 0).c_str(), chosen(none, 1).c_str(), chosen(n, 2).c_str());
    try { chosen(none, 2); } catch (ArgumentException^ e) { Console::WriteLine(e->Message); }
    const std::string& bound = none ? marshal_as<std::string>(none->Text) : describe(n) + "!";
    std::printf("%s %s\n", bound.c_str(), n ? marshal_as<std::string>(n->Text).c_str() : "null");

    std::printf("%d\n", value(none ? Traced(none->Next()) : make(7)));
    std::printf("%d\n", value(n ? Traced(n->Next()) : make(7)));
    std::printf("%d alive\n", Traced::alive);
    {
        Traced a(1), b(2);
        Traced& r = n->Next() == 2 ? a : b;
        Traced& s = none ? pick(none->Next() ? a : b) : b;
        r.n = 10;
        s.n = 20;
        std::printf("%d %d, %d alive\n", a.n, b.n, Traced::alive);
        Traced c = none ? Traced(none->Next()) : a;
        Traced d(n ? make(n->Next()) : b);
        std::printf("%d %d, %d alive\n", c.n, d.n, Traced::alive);
    }
    std::printf("%d alive\n", Traced::alive);
    try { value(n ? Traced(Int32::Parse("x")) : make(1)); }
    catch (FormatException^) { std::printf("not a number, %d alive\n", Traced::alive); }
    try { value(n ? make(value(Traced(5)) + Int32::Parse("y")) : make(1)); }
    catch (FormatException^) { std::printf("not a number, %d alive\n", Traced::alive); }

    Holder empty(none), full(n);
    std::printf("%s %s\n", empty.text(), full.text());
    n->count = 4;
    int next = nextOr(n, 3);
    std::printf("%d %d %.1f\n", next, nextOr(none, 3), nextOr(none, 2.5));

    std::vector<std::string> list{ none ? marshal_as<std::string>(none->Text) : "a", n ? marshal_as<std::string>(n->Text) : "b" };
    list.push_back(none && none->count > 0 ? "c" : describe(n));
    for (auto& s : list) std::printf(&s == &list.back() ? "%s\n" : "%s ", s.c_str());
    auto p = std::make_unique<Traced>(none ? none->Next() : n->Next());
    std::unique_ptr<Traced> q = none ? std::make_unique<Traced>(none->Next()) : nullptr;
    std::printf("%d %d\n", p->n, q == nullptr);
    n ? list.push_back(marshal_as<std::string>(n->Text)) : list.clear();
    none ? describe(none->Self()) : describe(n);
    for (auto& s : list) std::printf(&s == &list.back() ? "%s\n" : "%s ", s.c_str());

    std::string t;
    t = none ? marshal_as<std::string>(none->Text) : t + "x";
    t += n ? marshal_as<std::string>(n->Text) : "";
    String^ back = marshal_as<String^>(none ? marshal_as<std::string>(none->Text) : std::string("back"));
    std::printf("%s, %s\n", t.c_str(), back ? marshal_as<std::string>(back).c_str() : "");
    return 0;
}
