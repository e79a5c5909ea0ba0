// Default arguments and constants of native functions, called from managed code.
// expect: 13
// expect: 5
using namespace System;

namespace limits {
constexpr int top = 10;
inline int add(int a, int b = top) { return a + b; }
}

int main() {
    Console::WriteLine(limits::add(3));
    Console::WriteLine(limits::add(3, 2));
    return 0;
}
