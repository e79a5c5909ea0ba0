// The output of C, C++ and .NET appears in the order of the program.
// expect: one 1
// expect: two
// expect: three x 2.50 c 4
// expect: four five
// expect: six 6
// expect: seven
// expect: eight nine
// expect: 6 10-ten
#include <cstdio>
#include <cstdarg>
#include <cstring>
#include <iostream>
using namespace System;

int logf(char* out, const char* format, ...) {
    va_list a;
    va_start(a, format);
    int n = std::vsnprintf(out, 64, format, a);
    va_end(a);
    return n;
}

int main() {
    std::printf("one %d\n", 1);
    Console::WriteLine("two");
    std::printf("three %s %.2f %c %ld\n", "x", 2.5, 'c', 4L);
    Console::Write("four ");
    std::puts("five");
    std::cout << "six " << 6 << "\n";
    Console::WriteLine("seven");
    std::fputs("eight ", stdout);
    Console::WriteLine("nine");
    char buffer[64];
    int n = logf(buffer, "%d-%s", 10, "ten");
    Console::WriteLine("{0} {1}", n, gcnew String(buffer));
    return 0;
}
