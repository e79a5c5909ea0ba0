// A handle to a value type is a box whose type is known.
// expect: 7
// expect: 8
// expect: True
using namespace System;

int main() {
    int^ box = 7;
    Console::WriteLine(*box);
    int n = *box + 1;
    Console::WriteLine(n);
    Object^ object = box;
    Console::WriteLine(object->Equals(7));
    return 0;
}
