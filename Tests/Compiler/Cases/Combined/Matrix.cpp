// Number crunching on rectangular arrays and value classes.
// expect: 19 22
// expect: 43 50
// expect: determinant -2
// expect: InvalidOperationException
using namespace System;

public value class Size {
public:
    int Rows, Columns;
    Size(int rows, int columns) : Rows(rows), Columns(columns) {}
    static bool operator==(Size a, Size b) { return a.Rows == b.Rows && a.Columns == b.Columns; }
    static bool operator!=(Size a, Size b) { return !(a == b); }
};

public ref class Matrix {
    array<double, 2>^ cells_;

public:
    Matrix(int rows, int columns) : cells_(gcnew array<double, 2>(rows, columns)) {}

    property Size Extent { Size get() { return Size(cells_->GetLength(0), cells_->GetLength(1)); } }

    property double default[int, int] {
        double get(int row, int column) { return cells_[row, column]; }
        void set(int row, int column, double value) { cells_[row, column] = value; }
    }

    static Matrix^ operator*(Matrix^ a, Matrix^ b) {
        if (a->Extent.Columns != b->Extent.Rows)
            throw gcnew InvalidOperationException();
        Matrix^ result = gcnew Matrix(a->Extent.Rows, b->Extent.Columns);
        for (int i = 0; i < a->Extent.Rows; ++i)
            for (int j = 0; j < b->Extent.Columns; ++j) {
                double sum = 0;
                for (int k = 0; k < a->Extent.Columns; ++k)
                    sum += a[i, k] * b[k, j];
                result[i, j] = sum;
            }
        return result;
    }

    double Determinant() {
        if (Extent != Size(2, 2))
            throw gcnew InvalidOperationException();
        return this[0, 0] * this[1, 1] - this[0, 1] * this[1, 0];
    }
};

static Matrix^ Make(double a, double b, double c, double d) {
    Matrix^ m = gcnew Matrix(2, 2);
    m[0, 0] = a;
    m[0, 1] = b;
    m[1, 0] = c;
    m[1, 1] = d;
    return m;
}

int main() {
    Matrix^ product = Make(1, 2, 3, 4) * Make(5, 6, 7, 8);
    for (int i = 0; i < 2; ++i)
        Console::WriteLine("{0} {1}", product[i, 0], product[i, 1]);
    Console::WriteLine("determinant {0}", Make(1, 2, 3, 4)->Determinant());
    try {
        Console::WriteLine(Matrix(3, 3).Determinant());
    } catch (InvalidOperationException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    return 0;
}
