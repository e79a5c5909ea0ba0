// Interfaces of .NET are no exception.
using namespace System;

ref class Money : IComparable { // error: C3766
};

ref class Handle : IDisposable {
public:
    virtual void Dispose() {} // error: C2605
};

int main() { return 0; }
