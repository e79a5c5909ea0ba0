using namespace System;

// Shared by both libraries: there is one of it in the process.
public ref class Shared {
public:
    static int Count;
};

extern "C" __declspec(dllexport) int FirstCount() { return ++Shared::Count; }
