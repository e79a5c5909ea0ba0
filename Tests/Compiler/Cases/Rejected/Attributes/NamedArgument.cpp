// No such property.
using namespace System;

[AttributeUsage(AttributeTargets::All, Severity = 3)] // error: C3114
public ref class FirstAttribute : Attribute {};

int main() { return 0; }
