// Once, unless the attribute allows more.
using namespace System;

[Serializable]
[Serializable] // error: C3095
public ref class First {};

int main() { return 0; }
