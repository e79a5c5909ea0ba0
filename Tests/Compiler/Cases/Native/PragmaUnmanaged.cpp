// #pragma unmanaged and managed switch between the two kinds of functions.
// expect: 5
using namespace System;

#pragma managed(push, off)
static int native(int n) { return n + 2; }
#pragma managed(pop)

#pragma managed
int main() {
    Console::WriteLine(native(3));
    return 0;
}
