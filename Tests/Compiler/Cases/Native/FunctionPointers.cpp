// Native functions behind pointers.
// expect: 12
// expect: 7
using namespace System;

typedef int (*Operation)(int, int);

static int add(int a, int b) { return a + b; }
static int multiply(int a, int b) { return a * b; }
static int apply(Operation operation, int a, int b) { return operation(a, b); }

int main() {
    Console::WriteLine(apply(&multiply, 3, 4));
    Console::WriteLine(apply(&add, 3, 4));
    return 0;
}
