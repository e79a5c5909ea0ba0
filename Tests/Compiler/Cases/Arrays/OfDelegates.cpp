// Arrays of delegates, called by index.
// expect: 6
// expect: 9
using namespace System;

delegate int Function(int);

static int Twice(int n) { return 2 * n; }
static int Square(int n) { return n * n; }

int main() {
    array<Function^>^ functions = {gcnew Function(&Twice), gcnew Function(&Square)};
    for (int i = 0; i < functions->Length; ++i)
        Console::WriteLine(functions[i](3));
    return 0;
}
