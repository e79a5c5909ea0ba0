// Native locals are destroyed at the end of their scope, also when an exception passes.
// expect: 2
// expect: 1
// expect: caught
// expect: 0
using namespace System;

static int alive = 0;

struct Guard {
    Guard() { ++alive; }
    ~Guard() { --alive; }
};

static void Work() {
    Guard one;
    {
        Guard two;
        Console::WriteLine(alive);
    }
    Console::WriteLine(alive);
    throw gcnew Exception("x");
}

int main() {
    try {
        Work();
    } catch (Exception^) {
        Console::WriteLine("caught");
    }
    Console::WriteLine(alive);
    return 0;
}
