// Macros and conditional compilation apply to managed code like to any other.
// options: -D LEVEL=4
// expect: level 4
// expect: 25
// expect: cli
using namespace System;

#define SQUARE(x) ((x) * (x))

int main() {
#if LEVEL > 3
    Console::WriteLine("level {0}", LEVEL);
#else
    Console::WriteLine("low");
#endif
    Console::WriteLine(SQUARE(2 + 3));
#ifdef __cplusplus_cli
    Console::WriteLine("cli");
#endif
    return 0;
}
