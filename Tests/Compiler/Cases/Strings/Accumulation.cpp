// Strings that grow by literals, numbers, characters and values.
// expect: (1,2)
// expect: n = 5; c
// expect: 5px 7px
// expect: px5
// expect: a1.5b
// expect: LW
// expect: null: []
using namespace System;

int main() {
    int x = 1, y = 2, i = 5;
    String^ pair = "(" + x + "," + y + ")";
    Console::WriteLine(pair);
    String^ text = "n = ";
    text += i;
    text += "; ";
    text += L'c';
    Console::WriteLine(text);
    String^ size = i + "px";
    size += " ";
    Console::WriteLine(size + (i + 2) + "px");
    size = "px" + i;
    Console::WriteLine(size);
    text = "a" + 1.5 + 'b';
    Console::WriteLine("a" + 1.5 + "b");
    Console::WriteLine(L"L" + "W");
    String^ nothing = nullptr;
    Console::WriteLine("null: [" + nothing + "]");
    return 0;
}
