// Arguments are constants.
using namespace System;

static String^ Reason() { return "x"; }

[Obsolete(Reason())] // error: C3104
public ref class First {};

int main() { return 0; }
