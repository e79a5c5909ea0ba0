// The characters of a String, pinned and read in place.
// expect: 98
#include <vcclr.h>

using namespace System;

int main() {
    String^ text = "abc";
    pin_ptr<const wchar_t> characters = PtrToStringChars(text);
    Console::WriteLine((int)characters[1]);
    return 0;
}
