// Pointers to functions with handles in their signature (__clrcall).
// expect: ABC
// expect: show one
// expect: TWO
// expect: 4
// expect: a2z
// expect: now!
// expect: show step
// expect: X
// expect: 12
// expect: show p
// expect: show q
// expect: True
using namespace System;

typedef void(__clrcall* Print)(String^);
void show(String^ s) { Console::WriteLine("show {0}", s); }
void __clrcall loud(String^ s) { Console::WriteLine(s->ToUpper()); }
int __clrcall length(String^ s) { return s->Length; }
String^ join(String^ a, int n, array<String^>^ more) {
    return String::Concat(a, n, more[0]);
} void change(String^ % s) {
    s = s + "!";
}

ref class Steps {
    Print step_;

public:
    Steps(Print step) : step_(step) {}
    void Run(String^ s) { step_(s); }
};

struct Table {
    Print print;
    int (*len)(String^);
};
void each(Print print, array<String^>^ all) {
    for each (String^ s in all)
        print(s);
}

int main() {
    loud("abc");
    Print p = &show;
    p("one");
    p = loud;
    (*p)("two");
    int(__clrcall * len)(String^)= &length;
    Console::WriteLine(len("four"));
    auto j = &join;
    Console::WriteLine(j("a", 2, gcnew array<String^>{"z"}));
    void (*c)(String^ %) = &change;
    String^ text = "now";
    c(text);
    Console::WriteLine(text);
    Steps steps(p == &loud ? &show : &loud);
    steps.Run("step");
    Table table = {&loud, length};
    table.print("x");
    Console::WriteLine(table.len("yz") + (table.print != nullptr ? 10 : 0));
    each(show, gcnew array<String^>{"p", "q"});
    Print none = nullptr;
    Console::WriteLine(none == nullptr);
    return 0;
}
