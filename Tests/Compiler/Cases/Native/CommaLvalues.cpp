// A comma whose last operand is a managed field behind a native call: its value is read, not that of a copy in the shim.
// expect: call 7
// expect: call call 8
// expect: call 14
using namespace System;

#pragma managed(push, off)
#include <cstdio>
static int call(int n) { std::printf("call "); std::fflush(stdout); return n; }
static int twice(int n) { return 2 * n; }
#pragma managed(pop)

ref class Box {
public:
    int n;
    short s;
    property int Count;
};

int main() {
    Box^ box = gcnew Box;
    box->n = 7;
    box->s = 8;
    int n = (box->Count, (call(1), box->n));
    Console::WriteLine(n);
    int s = call(2) > 0 ? (int)(box->Count, (call(3), box->s)) : 0;
    Console::WriteLine(s);
    int d = twice(((call(4), box->s), box->n));
    Console::WriteLine(d);
    return 0;
}
