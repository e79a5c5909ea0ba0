// Sparse labels, and a return from within.
// expect: vowel
// expect: consonant
// expect: digit
using namespace System;

static String^ Kind(wchar_t c) {
    switch (c) {
    case L'a': case L'e': case L'i': case L'o': case L'u':
        return "vowel";
    case L'0': case L'9':
        return "digit";
    default:
        return "consonant";
    }
}

int main() {
    Console::WriteLine(Kind(L'e'));
    Console::WriteLine(Kind(L'x'));
    Console::WriteLine(Kind(L'9'));
    return 0;
}
