// Arrays of characters and of strings.
// expect: 3
// expect: c-b-a
using namespace System;

int main() {
    String^ text = "a,b,c";
    array<String^>^ parts = text->Split(L',');
    Console::WriteLine(parts->Length);
    Array::Reverse(parts);
    Console::WriteLine(String::Join("-", parts));
    return 0;
}
