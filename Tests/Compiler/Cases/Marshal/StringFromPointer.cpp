// String has constructors from native characters.
// expect: plain
// expect: la
using namespace System;

int main() {
    const char* text = "plain";
    Console::WriteLine(gcnew String(text));
    Console::WriteLine(gcnew String(text, 1, 2));
    return 0;
}
