// A header whose native classes have a visibility and that has nothing else of C++/CLI.
// expect: 2
// expect: Down 3
#include "VisibleNativeClasses.h"
using namespace System;

namespace Counting {
volatile int Counter::count_ = 0;

void Counter::Add() { count_ = count_ + 1; }
int Counter::Count() { return count_; }

class Starter {
public:
    Starter() { Counter::Add(); }
};
static Starter first, second;
}

int main() {
    Console::WriteLine(Counting::Counter::Count());
    Counting::Step step = {Counting::Down, 3};
    Console::WriteLine("{0} {1}", step.direction == Counting::Down ? "Down" : "Up", step.width);
    return 0;
}
