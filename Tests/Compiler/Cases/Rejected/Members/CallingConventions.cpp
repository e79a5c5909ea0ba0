// Calling conventions that contradict what they stand at, and pragmas in functions.
using namespace System;

delegate void __stdcall Callback(int n); // error: C3737
ref class Outer { delegate int __cdecl Inner(); }; // error: C3737

ref struct Managed {
    void __thiscall F() {} // error: C3865
    void G();
};
void __thiscall freeFunction() {} // error: C3865
struct Native { void __thiscall F() {} };

__declspec(dllexport) void __clrcall exported() {} // error: C3395
void __clrcall fine() {}

#pragma managed(push, off)
int __clrcall unmanaged() { return 0; } // error: C3645
void Managed::G() {} // error: C3280
#pragma managed(pop)

int main() {
#pragma unmanaged // error: C3295
    return 0;
}
