// What the compiler does otherwise than the source says: functions with C argument lists are native, and a default character set is none.
// expect: 6 3
#include <cstdarg>
using namespace System;
using namespace System::Runtime::InteropServices;

[module: DefaultCharSetAttribute(CharSet::Unicode)]; // warning: C4397

int sum(int count, ...) { // warning: C4793
    va_list arguments;
    va_start(arguments, count);
    int result = 0;
    while (count-- > 0) result += va_arg(arguments, int);
    va_end(arguments);
    return result;
}

#pragma managed(push, off)
int first(int count, ...) {
    return count;
}
#pragma managed(pop)

int main() {
    Console::WriteLine("{0} {1}", sum(3, 1, 2, 3), first(3, 4));
    return 0;
}
