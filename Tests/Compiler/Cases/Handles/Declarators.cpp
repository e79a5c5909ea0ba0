// ^ and % belong to a declarator: one declaration makes objects, handles, tracking references and pointers.
// expect: 1 1 5 True 7 7
// expect: 4 4 4 2 9 1
// expect: st 1 2 3
// expect: 23
// expect: 1 True 2
using namespace System;
using namespace System::Collections::Generic;

ref class R {
public:
    int Value;
    R() : Value(1) {}
    R(int value) : Value(value) {}
};

value struct V {
    int X;
    V(int x) : X(x) {}
};

static int Count(List<int>^ list) { return list->Count; }

int main() {
    R ^a = gcnew R, b, c(5), ^d = nullptr;
    R e, ^f = %e, %g = *f;
    int i = 3, ^j = 4, %k = i, *l = &i, m[2] = {1, 2};
    V v(1), ^w = v, %x = v;
    String ^s = "s", ^t = "t";
    array<int> ^p = {1}, ^q = {2, 3}, ^r = gcnew array<int>{4, 5, 6};
    ++k;
    x.X = 9;
    g.Value = 7;
    Console::WriteLine("{0} {1} {2} {3} {4} {5}", a->Value, b.Value, c.Value, d == nullptr, e.Value, f->Value);
    Console::WriteLine("{0} {1} {2} {3} {4} {5}", i, *j, *l, m[1], v.X, w->X);
    Console::WriteLine("{0} {1} {2} {3}", s + t, p->Length, q->Length, r->Length);
    for (R ^y = gcnew R(2), ^z = y; z->Value < 4; z->Value++)
        Console::Write(y->Value);
    Console::WriteLine();
    List<int> list, ^other = %list, ^none;
    list.Add(Math::Max(i, k)), other->Add(1);
    Console::WriteLine("{0} {1} {2}", list[1], none == nullptr, Count(other));
    return 0;
}
