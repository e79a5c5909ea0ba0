// StringBuilder with its chained and overloaded methods.
// expect: a1b2.5True
// expect: 0123
using namespace System;
using namespace System::Text;

int main() {
    StringBuilder^ text = gcnew StringBuilder("a");
    text->Append(1)->Append("b")->Append(2.5)->Append(true);
    Console::WriteLine(text);
    text->Clear();
    for (int i = 0; i < 4; ++i)
        text->Append(i);
    Console::WriteLine(text->ToString());
    return 0;
}
