// for each over arrays of several dimensions, row by row, also of strings, objects and values.
// expect: a b c d e f
// expect: 1 2 3 4 5 6 7 8
// expect: 10
// expect: 3 4
using namespace System;

value struct Cell {
    int Number;
};

int main() {
    array<String^, 2>^ texts = gcnew array<String^, 2>{{"a", "b"}, {"c", "d"}, {"e", "f"}};
    String^ all = "";
    for each (String^ text in texts) all += text + " ";
    Console::WriteLine(all->Trim());

    array<int, 3>^ cube = {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
    all = "";
    for each (int number in cube) all += number + " ";
    Console::WriteLine(all->Trim());

    array<Cell, 2>^ cells = gcnew array<Cell, 2>(2, 2);
    cells[0, 1].Number = 4;
    cells[1, 0].Number = 6;
    int sum = 0;
    for each (Cell cell in cells) sum += cell.Number;
    Console::WriteLine(sum);

    array<array<String^, 2>^>^ jagged = gcnew array<array<String^, 2>^>{gcnew array<String^, 2>{{"3"}}, gcnew array<String^, 2>{{"4"}}};
    all = "";
    for each (array<String^, 2>^ inner in jagged)
        for each (String^ text in inner) all += text + " ";
    Console::WriteLine(all->Trim());
    return 0;
}
