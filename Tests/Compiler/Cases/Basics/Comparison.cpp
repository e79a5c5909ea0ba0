// Comparisons yield bool, printed the way .NET does.
// expect: True
// expect: False
// expect: True False True
using namespace System;

int main() {
    int a = 3, b = 4;
    Console::WriteLine(a < b);
    Console::WriteLine(a == b);
    bool c = a != b;
    bool d = a >= b;
    bool e = !d;
    Console::WriteLine("{0} {1} {2}", c, d, e);
    return 0;
}
