// *handle is the object itself; %object is a handle to it.
// expect: 8
// expect: 9
using namespace System;

ref class Cell {
public:
    int Value;
};

static void Increment(Cell% cell) { cell.Value++; }
static void Print(Cell^ cell) { Console::WriteLine(cell->Value); }

int main() {
    Cell^ cell = gcnew Cell();
    cell->Value = 7;
    Increment(*cell);
    Print(cell);

    Cell local;
    local.Value = 9;
    Print(%local);
    return 0;
}
