// long beside int and long long as arguments of overloads of .NET.
using namespace System;

int main() {
    long size = 7;
    unsigned long count = 5;
    short small = 3;
    long long big = 11;
    Console::WriteLine("{0} {1} {2} {3}", Math::Max(size, 4), Math::Max(4, size), Math::Max(size, big), Math::Min(size, small));
    Console::WriteLine("{0} {1} {2}", Math::Max(size, 2.5), Math::Max(count, 3u), Math::Max(count, 100));
    Console::WriteLine("{0} {1} {2}", Math::Clamp(size, 0, 5), Math::Max(-5L, -6), Math::Abs(size));
    return 0;
}

// expect: 7 7 11 3
// expect: 7 5 100
// expect: 5 -5 7
