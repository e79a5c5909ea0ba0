// Pointers to functions with handles in every place where a type can stand.
// expect: 8
// expect: 10
// expect: x
// expect: 16 18
// expect: 24
// expect: 66
// expect: 12
// expect: 14
// expect: a-b
// expect: no array function
// expect: 20 21
// expect: 22
#include <map>
#include <string>
#include <vector>

using namespace System;

String^ twice(int n) { return (n * 2).ToString(); }
Object^ same(String^ s) { return s; }
array<String^>^ parts(String^ s) { return s->Split('-'); }
int length(String^ s, Object^) { return s->Length; }

typedef String^ (*Fn)(int);
using Other = Object^ (*)(String^);

struct Table {
    String^ (*call)(int);
    Fn other;
    array<String^>^ (__clrcall *split)(String^);
};

ref class Caller {
    String^ (*p_)(int);
    Fn q_;

public:
    Caller(Fn f) : p_(f), q_(f) {}
    String^ Run(int n) { return p_(n) + q_(n); }
    static String^ Call(String^ (*f)(int), int n) { return f(n); }
};

void apply(String^ (*f)(int), int n) { Console::WriteLine(f(n)); }

String^ (*choose(bool twicely))(int) {
    return twicely ? twice : nullptr;
}

int main() {
    String^ (*p)(int) = &twice;
    Console::WriteLine(p(4));
    Fn q = twice;
    Console::WriteLine((*q)(5));
    Other o = same;
    Console::WriteLine(o("x"));
    String^ (*table[2])(int) = {twice, &twice};
    Fn more[] = {twice, twice, nullptr};
    Console::WriteLine(table[1](8) + " " + more[0](9));
    Table h = {twice, &twice, parts};
    Console::WriteLine(h.call(1) + h.other(2));
    Caller^ caller = gcnew Caller(twice);
    Console::WriteLine(caller->Run(3));
    apply(twice, 6);
    String^ (__clrcall *c)(int) = twice;
    Console::WriteLine(c(7));
    array<String^>^ split = h.split("a-b");
    Console::WriteLine("{0}-{1}", split[0], split[1]);
    array<String^>^ (*none)(String^) = nullptr;
    Console::WriteLine(none == nullptr ? "no array function" : "?");
    int (*len)(String^, Object^) = length;
    Console::WriteLine(Caller::Call(p, 10) + " " + (len("12345678901234567890", nullptr) + 1));
    Console::WriteLine(choose(true)(11));
    return 0;
}
