// A library without the file that says which .NET it is for.
using namespace System;

extern "C" __declspec(dllexport) int Year() { return DateTime(2001, 1, 1).Year; }

// expect: WithoutConfiguration.runtimeconfig.json does not exist
