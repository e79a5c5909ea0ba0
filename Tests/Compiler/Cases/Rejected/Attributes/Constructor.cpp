// No constructor takes these arguments.
using namespace System;

[Obsolete(5)] // error: C3455
public ref class First {};

int main() { return 0; }
