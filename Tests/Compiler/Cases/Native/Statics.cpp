// Native globals and function statics live once.
// expect: 1 2 3
// expect: 15
using namespace System;

static int total = 10;

static int next() {
    static int value = 0;
    return ++value;
}

int main() {
    int a = next();
    int b = next();
    int c = next();
    Console::WriteLine("{0} {1} {2}", a, b, c);
    total += 5;
    Console::WriteLine(total);
    return 0;
}
