// Calls into the class library with overloads on the type of the argument.
// expect: 1.5
// expect: 7
// expect: 3
// expect: 1024
using namespace System;

int main() {
    Console::WriteLine(Math::Abs(-1.5));
    Console::WriteLine(Math::Abs(-7));
    Console::WriteLine(Math::Max(3, 2));
    Console::WriteLine(Math::Pow(2, 10));
    return 0;
}
