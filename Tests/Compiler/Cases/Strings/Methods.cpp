// Members of System::String.
// expect: HELLO
// expect: ell
// expect: 2
// expect: True
// expect: hexxo
// expect: l
using namespace System;

int main() {
    String^ text = "hello";
    Console::WriteLine(text->ToUpperInvariant());
    Console::WriteLine(text->Substring(1, 3));
    Console::WriteLine(text->IndexOf(L'l'));
    Console::WriteLine(text->StartsWith("he", StringComparison::Ordinal));
    Console::WriteLine(text->Replace("l", "x"));
    Console::WriteLine(text[2]);
    return 0;
}
