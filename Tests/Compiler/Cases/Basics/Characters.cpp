// A wide character is System::Char, a narrow one a small integer.
// expect: a
// expect: 97
// expect: b
// expect: True
using namespace System;

int main() {
    wchar_t c = L'a';
    Console::WriteLine(c);
    Console::WriteLine('a');
    Char d = L'b';
    Console::WriteLine(d);
    Console::WriteLine(Char::IsLetter(d));
    return 0;
}
