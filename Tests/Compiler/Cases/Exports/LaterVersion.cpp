// A library that asks for a version of .NET that the machine does not have.
using namespace System;

extern "C" __declspec(dllexport) int Year() { return DateTime(2001, 1, 1).Year; }

// expect: refused
// expect: says which: yes
