// Lists that initialise arrays of several dimensions and arrays of arrays.
// expect: 2x3: 1 2 3 4 5 6
// expect: 3x2 b f
// expect: 2x2x2: 8
// expect: 1 2 / 3
// expect: 2 / 4 5
// expect: 21
using namespace System;

static int next = 20;
static int Next() { return ++next; }

int main() {
    array<int, 2>^ matrix = {{1, 2, 3}, {4, 5, 6}};
    Console::Write("{0}x{1}:", matrix->GetLength(0), matrix->GetLength(1));
    for each (int cell in matrix)
        Console::Write(" {0}", cell);
    Console::WriteLine();
    array<String^, 2>^ names = gcnew array<String^, 2>{{"a", "b"}, {"c", "d"}, {"e", "f"}};
    Console::WriteLine("{0}x{1} {2} {3}", names->GetLength(0), names->GetLength(1), names[0, 1], names[2, 1]);
    array<double, 3>^ cube = gcnew array<double, 3>(2, 2, 2) {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
    Console::WriteLine("{0}x{1}x{2}: {3}", cube->GetLength(0), cube->GetLength(1), cube->GetLength(2), cube[1, 1, 1]);
    array<array<int>^>^ ragged = {gcnew array<int>{1, 2}, gcnew array<int>{3}};
    Console::WriteLine("{0} {1} / {2}", ragged[0][0], ragged[0][1], ragged[1][0]);
    array<array<int>^>^ braces = {{2}, {4, 5}};
    Console::WriteLine("{0} / {1} {2}", braces[0][0], braces[1][0], braces[1][1]);
    array<int, 2>^ computed = {{Next()}};
    Console::WriteLine(computed[0, 0]);
    return 0;
}
