// Indexes and accessors of indexed properties.
using namespace System;
ref class Table {
public:
    property int Cell[int, int] {
        int get(int row, int column) { return row * column; }
    }
    property String^ default[String^] {
        String^ get(String^ key) { return key; }
    }
};
int main() {
    Table table;
    int one = table.Cell[1]; // error: C2660
    String^ wrong = table[5]; // error: C2664
    return one;
}
