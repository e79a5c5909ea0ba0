// Native sources of the assembly show their functions to programs and call managed ones.
using namespace System;

int ManagedLength(const char* text) { return (gcnew String(text))->Length; }

void ManagedFailure() { throw gcnew TimeoutException("too late"); }

// expect: 6
// expect: TimeoutException
// expect: 4
