// Native programs cannot pass managed objects: with managed types in its signature a function is __clrcall.
using namespace System;

__declspec(dllexport) void Print(String^ text) { Console::WriteLine(text); } // error: C3395

extern "C" __declspec(dllexport) int Length(array<int>^ numbers) { return numbers->Length; } // error: C3395

namespace Names {
__declspec(dllexport) String^ Name() { return "name"; } // error: C3395
}

__declspec(dllexport) DateTime Begin(); // only a declaration

__declspec(dllexport) int Native(const char* text) { return (gcnew String(text))->Length; }

String^ Inner(int% number) { return (++number).ToString(); }
