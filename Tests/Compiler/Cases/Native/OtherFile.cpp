// A native source file of the same program.
// expect: 42
// expect: 13
#include "OtherFile.h"

using namespace System;

int main() {
    Console::WriteLine(answer());
    Counter counter(10);
    counter.add(3);
    Console::WriteLine(counter.value());
    return 0;
}
