// std::string as a local of a managed function.
// expect: 5
// expect: 11
// expect: True
#include <string>

using namespace System;

int main() {
    std::string text = "hello";
    Console::WriteLine((int)text.size());
    text += " world";
    Console::WriteLine((int)text.size());
    Console::WriteLine(text == "hello world");
    return 0;
}
