// Objects come before arguments and left operands before right ones, also when the latter are managed (C++17).
// expect: 3 +1t2+3-3-1
// expect: a1t2a2t3a3
// expect: g<1t2<2<3t4<4
// expect: 7 gt7[7
// expect: >t5a5
#include <string>
#include <msclr/marshal_cppstd.h>
using namespace System;

static std::string text;
struct Probe {
    int id;
    Probe(int i) : id(i) { text += "+" + std::to_string(i); }
    ~Probe() { text += "-" + std::to_string(id); }
    Probe plus(int n) const { return Probe(id + n); }
    Probe& add(int n) { text += "a" + std::to_string(n); id += n; return *this; }
    int val() const { return id; }
};
struct Out { Out& operator<<(int v) { text += "<" + std::to_string(v); return *this; } int operator[](int i) { text += "[" + std::to_string(i); return i; } };
struct Derived : Probe { using Probe::Probe; };
struct Arrow { Derived* to; Derived* operator->() const { text += ">"; return to; } };
static Out out;
static Out& Get() { text += "g"; return out; }
static String^ T() { String^ r = msclr::interop::marshal_as<String^>(text); text.clear(); return r; }
ref class M { public: static int F(int i) { text += "t" + std::to_string(i); return i; } };

int main() {
    int r = Probe(1).plus(M::F(2)).val();
    Console::WriteLine("{0} {1}", r, T());
    Probe p(10);
    T();
    p.add(1).add(M::F(2)).add(M::F(3));
    Console::WriteLine(T());
    Get() << 1 << M::F(2) << 3 << M::F(4);
    Console::WriteLine(T());
    int i = Get()[M::F(7)];
    Console::WriteLine("{0} {1}", i, T());
    Derived derived(1);
    Arrow arrow { &derived };
    T();
    arrow->add(M::F(5));
    Console::WriteLine(T());
    return 0;
}
