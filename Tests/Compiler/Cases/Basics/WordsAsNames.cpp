// Words that mean something in one place only are names everywhere else; keywords are names in __identifier.
// expect: 45
// expect: 4 5 8
// expect: 78
// expect: 8 5
// expect: 123
// expect: Spaced2 3
using namespace System;

ref class Holder {
public:
    int property, event, delegate, initonly, literal, where, in, sealed, abstract;
};

ref class __identifier(class) {
public:
    int __identifier(gcnew);
    property int __identifier(for);
    static int __identifier(new)() { return 8; }
};

// Blanks, also the ends of lines, may stand between the words of a keyword.
public enum
class
Spaced { a = 3 };

public   ref
class Spaced2 {
public:
    literal int where = 3;
    property int property { int get() { return 5; } }
};

value    class Pair {
public:
    int sealed, abstract;
};

int main() {
    Holder^ h = gcnew Holder;
    h->property = 1, h->event = 2, h->delegate = 3, h->initonly = 4, h->literal = 5, h->where = 6, h->in = 7, h->sealed = 8, h->abstract = 9;
    Console::WriteLine(h->property + h->event + h->delegate + h->initonly + h->literal + h->where + h->in + h->sealed + h->abstract);
    __identifier(class)^ c = gcnew __identifier(class);
    c->__identifier(gcnew) = 4;
    c->__identifier(for) = 5;
    Console::WriteLine("{0} {1} {2}", c->__identifier(gcnew), c->__identifier(for), __identifier(class)::__identifier(new)());
    int property = 1, event = 2, delegate = 3, literal = 4, initonly = 5, where = 6, generic = 7, value = 8, ref = 9, interface = 10;
    int sealed = 11, abstract = 12;
    Console::WriteLine(property + event + delegate + literal + initonly + where + generic + value + ref + interface + sealed + abstract);
    Pair pair;
    pair.sealed = 4;
    pair.abstract = 5;
    Spaced2 spaced;
    Console::WriteLine("{0} {1}", spaced.property + Spaced2::where, pair.abstract);
    for each (int in in gcnew array<int>{1, 2, 3}) Console::Write(in);
    Console::WriteLine();
    Console::WriteLine("{0} {1}", Spaced2::typeid->Name, static_cast<int>(Spaced::a));
    return 0;
}
