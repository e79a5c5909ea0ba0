// Elements start as zero, have a length and may be set.
// expect: 5
// expect: 0
// expect: 0 1 4 9 16
using namespace System;

static String^ Show(array<int>^ numbers) {
    String^ text = "";
    for each (int n in numbers) {
        text += " ";
        text += n;
    }
    return text->Trim();
}

int main() {
    array<int>^ squares = gcnew array<int>(5);
    Console::WriteLine(squares->Length);
    Console::WriteLine(squares[3]);
    for (int i = 0; i < squares->Length; ++i)
        squares[i] = i * i;
    Console::WriteLine(Show(squares));
    return 0;
}
