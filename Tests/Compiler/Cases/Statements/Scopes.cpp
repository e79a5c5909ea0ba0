// An inner variable hides an outer one until its block ends.
// expect: inner 2
// expect: outer 1
using namespace System;

int main() {
    int value = 1;
    {
        int value = 2;
        Console::WriteLine("inner {0}", value);
    }
    Console::WriteLine("outer {0}", value);
    return 0;
}
