// Functions under #pragma unmanaged are native, others as they need; both call each other.
// expect: 5
// expect: wraps: -2147483648
// expect: managed 4
// expect: 8
// expect: managed 2
// expect: 3
// expect: inf
#include <cmath>
using namespace System;

int managedTwice(int n);

#pragma managed(push, off)
static int native(int n) { return n + 2; }

namespace inner {
struct Counter {
    int n = 0;
    int next() { return managedTwice(++n + 3); }
};
}
#pragma managed(push, on)
int managedTwice(int n) {
    Console::WriteLine("managed {0}", n);
    return n * 2;
}
#pragma managed(pop)
int stillNative(int n) { return managedTwice(n) - 1; }
#pragma managed(pop)

#pragma unmanaged
static double divide(double a, double b) { return a / b; }
static unsigned wrap(unsigned n) { return n + 1u; }
#pragma managed

int main() {
    Console::WriteLine(native(3));
    Console::WriteLine("wraps: {0}", (int)wrap(2147483647u));
    inner::Counter counter;
    Console::WriteLine(counter.next());
    Console::WriteLine(stillNative(2));
    Console::WriteLine(std::isinf(divide(1, 0)) ? "inf" : "number");
    return 0;
}
