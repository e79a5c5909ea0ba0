// Integer and floating arithmetic with C++'s rules.
// expect: 3 1 -3 -1
// expect: 3.5
// expect: 0.30000000000000004
// expect: 4294967295
// expect: 14
using namespace System;

int main() {
    int a = 7, b = 2;
    Console::WriteLine("{0} {1} {2} {3}", a / b, a % b, -a / b, -a % b);
    Console::WriteLine(a / 2.0);
    Console::WriteLine(0.1 + 0.2);
    unsigned int u = 0;
    u = u - 1;
    Console::WriteLine(u);
    Console::WriteLine(a * b);
    return 0;
}
