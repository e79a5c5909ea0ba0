// A managed function as the callback of a C function.
// expect: 1 2 5 9
// expect: True
#include <cstdlib>

using namespace System;

static int calls = 0;

int compare(const void* a, const void* b) {
    calls++;
    return Math::Sign(*static_cast<const int*>(a) - *static_cast<const int*>(b));
}

int main() {
    int data[] = {5, 2, 9, 1};
    std::qsort(data, 4, sizeof(int), &compare);
    Console::WriteLine("{0} {1} {2} {3}", data[0], data[1], data[2], data[3]);
    Console::WriteLine(calls > 0);
    return 0;
}
