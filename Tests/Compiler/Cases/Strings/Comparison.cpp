// Ordinal comparison and the operators.
// expect: True
// expect: True
// expect: -1
// expect: True
using namespace System;

int main() {
    String^ a = "apple";
    String^ b = "banana";
    Console::WriteLine(a != b);
    Console::WriteLine(a == "apple");
    Console::WriteLine(Math::Sign(String::CompareOrdinal(a, b)));
    Console::WriteLine(String::IsNullOrEmpty(nullptr));
    return 0;
}
