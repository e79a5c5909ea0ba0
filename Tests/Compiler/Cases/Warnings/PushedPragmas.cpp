// push and pop, also with a level, within functions and in macros.
// expect: 6
using namespace System;

[[deprecated]] int old() { return 2; } // C4996 has level 3
[[nodiscard]] int number() { return 4; } // C4834 has level 1

#define QUIETLY(statement) \
    __pragma(warning(push)) __pragma(warning(disable : 4996 4834)) statement __pragma(warning(pop))

#pragma warning(push, 2)
int first() {
    number(); // warning: C4834
    return old();
}
#pragma warning(pop)

int second() {
#pragma warning(push)
#pragma warning(disable : 4996)
    int n = old();
#pragma warning(push)
#pragma warning(default : 4996)
    n = old(); // warning: C4996
#pragma warning(pop)
    n = old();
#pragma warning(pop)
    return n + old(); // warning: C4996
}

int main() {
    QUIETLY(number();)
    QUIETLY(int n = old();)
    number(); // warning: C4834
    Console::WriteLine(n + second());
    return first() - 2;
}
