// Three indices, and the bounds of each.
// expect: 24
// expect: 123
using namespace System;

int main() {
    array<int, 3>^ cube = gcnew array<int, 3>(2, 3, 4);
    Console::WriteLine(cube->Length);
    cube[1, 2, 3] = 123;
    int sum = 0;
    for each (int cell in cube)
        sum += cell;
    Console::WriteLine(sum);
    return 0;
}
