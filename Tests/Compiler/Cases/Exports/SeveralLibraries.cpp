// Two libraries in one native program share one runtime, and a class.
using namespace System;

extern "C" __declspec(dllexport) int SecondCount() {
    Shared::Count += 10;
    return Shared::Count;
}

extern "C" __declspec(dllexport) void Fail() { throw gcnew InvalidOperationException("failed"); }

// expect: 1
// expect: 11
// expect: 12
// expect: System.InvalidOperationException: failed
// expect: 22
