// A named property with an index.
// expect: 9
// expect: x2
using namespace System;

ref class Matrix {
    array<int, 2>^ cells_;

public:
    Matrix() { cells_ = gcnew array<int, 2>(2, 2); }

    property int Cell[int, int] {
        int get(int row, int column) { return cells_[row, column]; }
        void set(int row, int column, int value) { cells_[row, column] = value; }
    }

    property String^ Name[int] {
        String^ get(int i) { return "x" + i.ToString(); }
    }
};

int main() {
    Matrix^ matrix = gcnew Matrix();
    matrix->Cell[1, 0] = 9;
    Console::WriteLine(matrix->Cell[1, 0]);
    Console::WriteLine(matrix->Name[2]);
    return 0;
}
