// What a program is told when .NET cannot start.
using namespace System;

extern "C" __declspec(dllexport) int Sum(int a, int b) {
    Console::WriteLine("{0} + {1}", a, b);
    return a + b;
}

// expect: libWithoutRuntime.native.so cannot start .NET: there is no .NET in /nowhere; DOTNET_ROOT names the folder of another installation
// expect: the same once more
