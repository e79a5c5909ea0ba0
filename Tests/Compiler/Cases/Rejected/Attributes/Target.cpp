// An attribute for methods stands at methods.
using namespace System;

[AttributeUsage(AttributeTargets::Method)]
public ref class TestAttribute : Attribute {};

[Test] // error: C3303
public ref class First {
    [Test] void Work() {}
};

int main() { return 0; }
