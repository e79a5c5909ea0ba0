// A string is a sequence of characters.
// expect: a-b-c-
using namespace System;
using namespace System::Text;

int main() {
    StringBuilder^ text = gcnew StringBuilder();
    for each (wchar_t c in "abc") {
        text->Append(c);
        text->Append(L'-');
    }
    Console::WriteLine(text->ToString());
    return 0;
}
