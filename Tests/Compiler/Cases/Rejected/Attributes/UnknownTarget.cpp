// No such target specifier.
using namespace System;

[nowhere: Serializable] // error: C3100
public ref class First {};

int main() { return 0; }
