// A rectangular array is one object with two indices.
// expect: 6
// expect: 2 3
// expect: 12
using namespace System;

int main() {
    array<int, 2>^ grid = gcnew array<int, 2>(2, 3);
    Console::WriteLine(grid->Length);
    Console::WriteLine("{0} {1}", grid->GetLength(0), grid->GetLength(1));
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            grid[row, column] = 10 * row + column;
    Console::WriteLine(grid[1, 2]);
    return 0;
}
