// Indexed properties without setter, and an instance property through its class.
using namespace System;

ref class Table {
public:
    property int Value;
    property int Cell[int, int] {
        int get(int row, int column) { return row * column; }
    }
};

int main() {
    Table table;
    table.Cell[1, 2] = 3; // error: C2039
    table.Cell[1, 2] += 3; // error: C2039
    return Table::Value; // error: C2597
}
