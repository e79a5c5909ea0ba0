// Managed code in a main function that must be native.
using namespace System;

#pragma unmanaged

int main() {
    Console::WriteLine("no"); // error: C3175
    return 0;
}
