// Flags combine with the bit operators.
// expect: Read, Write
// expect: True
// expect: Write
// expect: 6
using namespace System;

[Flags]
public enum class Access { None = 0, Read = 2, Write = 4 };

int main() {
    Access access = Access::Read | Access::Write;
    Console::WriteLine(access);
    Console::WriteLine((access & Access::Read) == Access::Read);
    Access only = access & ~Access::Read;
    Console::WriteLine(only);
    Console::WriteLine((int)access);
    return 0;
}
