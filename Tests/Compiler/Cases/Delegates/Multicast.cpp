// Combined delegates run one after the other; the last result counts.
// expect: one
// expect: two
// expect: 2
// expect: one
// expect: 1
using namespace System;

delegate int Step();

static int One() { Console::WriteLine("one"); return 1; }
static int Two() { Console::WriteLine("two"); return 2; }

int main() {
    Step^ steps = gcnew Step(&One);
    Step^ second = gcnew Step(&Two);
    steps += second;
    Console::WriteLine(steps());
    steps -= second;
    Console::WriteLine(steps());
    return 0;
}
