// Numbers have the members of their .NET types.
// expect: 42
// expect: 2A
// expect: 17
// expect: 2147483647
// expect: True
using namespace System;

int main() {
    int n = 42;
    Console::WriteLine(n.ToString());
    Console::WriteLine(n.ToString("X"));
    Console::WriteLine(Int32::Parse("17"));
    Console::WriteLine(int::MaxValue);
    double d = 0.0 / 1.0;
    Console::WriteLine(d.Equals(0.0));
    return 0;
}
