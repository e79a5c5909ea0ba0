// Pointers to managed functions and members: in tables, compared, with user data.
// expect: 10 -8 24 
// expect: 4
// expect: 6 5
// expect: 11
// expect: same
#include <gcroot.h>
using namespace System;
using namespace System::Runtime::InteropServices;

typedef int (*Binary)(int, int);
int add(int a, int b) { return Math::Max(a + b, 0); }
int sub(int a, int b) { return Math::Max(a - b, -100); }
static int mul(int a, int b) { return Math::BigMul(a, b) > 0 ? a * b : 0; }
int fold(Binary f, const int* v, int n) {
    int r = v[0];
    for (int i = 1; i < n; ++i)
        r = f(r, v[i]);
    return r;
}
typedef void (*Visitor)(int value, void* user);
void visit(int n, Visitor v, void* user) {
    for (int i = 0; i < n; ++i)
        v(i, user);
}
void collect(int value, void* user) {
    GCHandle handle = GCHandle::FromIntPtr(IntPtr(user));
    safe_cast<System::Collections::ArrayList^>(handle.Target)->Add(value);
}

class Calc {
    int k_;

public:
    Calc(int k) : k_(k) {}
    int scale(int n) { return Math::Abs(n) * k_; }
    int shift(int n) { return Math::Abs(n) + k_; }
};
int apply(Calc& c, int (Calc::*m)(int), int n) { return (c.*m)(n); }

int main() {
    Binary table[] = {add, sub, &mul};
    int v[] = {1, 2, 3, 4};
    for (int i = 0; i < 3; ++i)
        Console::Write("{0} ", fold(table[i], v, 4));
    Console::WriteLine();
    System::Collections::ArrayList^ list = gcnew System::Collections::ArrayList();
    GCHandle handle = GCHandle::Alloc(list);
    visit(4, &collect, GCHandle::ToIntPtr(handle).ToPointer());
    handle.Free();
    Console::WriteLine(list->Count);
    Calc c(3);
    Console::WriteLine("{0} {1}", apply(c, &Calc::scale, -2), apply(c, &Calc::shift, -2));
    Binary b = v[0] == 1 ? &add : &sub;
    Console::WriteLine(b(5, 6));
    if (b == &add)
        Console::WriteLine("same");
    return 0;
}
