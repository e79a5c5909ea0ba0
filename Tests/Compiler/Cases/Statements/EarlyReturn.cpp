// A void function may return before its end.
// expect: working
// expect: done
using namespace System;

static void Work(bool skip) {
    if (skip)
        return;
    Console::WriteLine("working");
}

int main() {
    Work(true);
    Work(false);
    Console::WriteLine("done");
    return 0;
}
