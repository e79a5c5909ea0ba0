// The three ways to write the elements at once.
// expect: 3 3 2
// expect: b
using namespace System;

int main() {
    array<int>^ a = {1, 2, 3};
    array<double>^ b = gcnew array<double>{1, 2.5, 3};
    array<String^>^ c = gcnew array<String^>(2) {"a", "b"};
    Console::WriteLine("{0} {1} {2}", a->Length, b->Length, c->Length);
    Console::WriteLine(c[1]);
    return 0;
}
