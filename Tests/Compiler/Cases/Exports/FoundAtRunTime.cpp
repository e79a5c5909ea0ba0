// A program in C finds the library when it runs.
using namespace System;

extern "C" __declspec(dllexport) double Area(double radius) { return Math::Round(Math::PI * radius * radius, 2); }

extern "C" __declspec(dllexport) int Length(const char* text) { return (gcnew String(text))->Length; }

extern "C" int Inner() { return Console::Out != nullptr; }

// expect: 28.27
// expect: 5
// expect: no Inner
