// C# calls an exported function by its name, before any other code of the assembly has run.
using namespace System;

static int calls = Math::Abs(-100);

extern "C" __declspec(dllexport) int Next() { return ++calls; }

public ref class Calls {
public:
    static int Count() { return calls; }
};

// expect: 101
// expect: 102
// expect: 102
