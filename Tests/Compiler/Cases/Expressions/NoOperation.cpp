// __noop is zero, and its arguments are not evaluated.
// expect: 0 0
// expect: 1
using namespace System;

#define ASSERT(condition) __noop
#define TRACE __noop

static int calls;
static int touch() { return ++calls; }

int main() {
    Object^ nothing = nullptr;
    ASSERT(nothing != nullptr);
    TRACE("{0} {1}", nothing->ToString(), touch());
    if (calls > 0)
        TRACE(nothing);
    int zero = __noop(touch());
    Console::WriteLine("{0} {1}", zero, calls);
    Console::WriteLine(touch());
    return 0;
}
