// Pointers, addresses and arrays of native values.
// expect: 5 6
// expect: 30
// expect: 2
using namespace System;

static void increment(int* target) { ++*target; }

int main() {
    int value = 5;
    int before = value;
    increment(&value);
    Console::WriteLine("{0} {1}", before, value);

    int cells[3] = {10, 20, 30};
    int* last = cells + 2;
    Console::WriteLine(*last);
    Console::WriteLine((int)(last - cells));
    return 0;
}
