// An array of a derived type is an array of its base, and checks what is stored.
// expect: a
// expect: ArrayTypeMismatchException
using namespace System;

int main() {
    array<String^>^ texts = {"a", "b"};
    array<Object^>^ objects = texts;
    Console::WriteLine(objects[0]);
    try {
        objects[0] = gcnew Object();
    } catch (ArrayTypeMismatchException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    return 0;
}
