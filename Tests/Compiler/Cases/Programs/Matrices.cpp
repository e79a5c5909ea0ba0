// Matrices of a generic kind by value classes and operators: two-dimensional arrays, rational numbers, Gauss, a native check.
// expect: [1 2; 3 4] + [5 6; 7 8] = [6 8; 10 12]
// expect: [1 2; 3 4] * [5 6; 7 8] = [19 22; 43 50]
// expect: 2 * [1 2; 3 4] = [2 4; 6 8]
// expect: transposed [1 3; 2 4], trace 5
// expect: determinant -2
// expect: inverse [-2 1; 3/2 -1/2]
// expect: identity True
// expect: singular matrix
// expect: 2x2 and 3x1 do not fit
// expect: solution 2 3 -1
// expect: 1/3 + 1/6 = 1/2, 2/4 == 1/2: True, 1/2 < 2/3: True
// expect: -7/3 as double -2.333, as int -2
// expect: hash codes equal True, in a set 2
// expect: native determinant -2
// expect: power 5 of Fibonacci: 5
// expect: row 0: 1 2
#include <cmath>
#include <vector>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Globalization;
using namespace System::Text;

public value class Fraction : IEquatable<Fraction>, IComparable<Fraction> {
    long long numerator_;
    long long rest_; // denominator - 1, so that zero is the default

    static long long Gcd(long long a, long long b) { return b == 0 ? Math::Abs(a) : Gcd(b, a % b); }

public:
    static initonly Fraction Zero = Fraction(0, 1);
    static initonly Fraction One = Fraction(1, 1);

    Fraction(long long numerator, long long denominator) {
        if (denominator == 0) throw gcnew DivideByZeroException();
        long long divisor = Gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
        numerator_ = numerator / divisor;
        rest_ = denominator / divisor - 1;
    }

    property long long Numerator { long long get() { return numerator_; } }
    property long long Denominator { long long get() { return rest_ + 1; } }

    static operator Fraction(int value) { return Fraction(value, 1); }
    static explicit operator double(Fraction f) { return (double)f.Numerator / f.Denominator; }
    static explicit operator int(Fraction f) { return (int)(f.Numerator / f.Denominator); }

    static Fraction operator+(Fraction a, Fraction b) {
        return Fraction(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);
    }
    static Fraction operator-(Fraction a) { return Fraction(-a.Numerator, a.Denominator); }
    static Fraction operator-(Fraction a, Fraction b) { return a + -b; }
    static Fraction operator*(Fraction a, Fraction b) { return Fraction(a.Numerator * b.Numerator, a.Denominator * b.Denominator); }
    static Fraction operator/(Fraction a, Fraction b) { return Fraction(a.Numerator * b.Denominator, a.Denominator * b.Numerator); }
    static bool operator==(Fraction a, Fraction b) { return a.Equals(b); }
    static bool operator!=(Fraction a, Fraction b) { return !a.Equals(b); }
    static bool operator<(Fraction a, Fraction b) { return a.CompareTo(b) < 0; }
    static bool operator>(Fraction a, Fraction b) { return a.CompareTo(b) > 0; }

    virtual bool Equals(Fraction other) { return numerator_ == other.numerator_ && rest_ == other.rest_; }
    virtual bool Equals(Object^ other) override { return other != nullptr && other->GetType() == Fraction::typeid && Equals(safe_cast<Fraction>(other)); }
    virtual int GetHashCode() override { return HashCode::Combine(numerator_, rest_); }
    virtual int CompareTo(Fraction other) { return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator); }
    virtual String^ ToString() override { return Denominator == 1 ? Numerator.ToString() : Numerator + "/" + Denominator; }
};

public ref class MatrixException : ArithmeticException {
public:
    MatrixException(String^ format, ... array<Object^>^ values) : ArithmeticException(String::Format(format, values)) {}
};

public ref class Matrix sealed {
    array<Fraction, 2>^ cells_;

    Matrix(array<Fraction, 2>^ cells) : cells_(cells) {}

    void SwapRows(int a, int b) {
        for (int j = 0; j < Columns; j++) {
            Fraction cell = cells_[a, j];
            cells_[a, j] = cells_[b, j];
            cells_[b, j] = cell;
        }
    }

    // Gauss and Jordan; returns the determinant of the left square.
    Fraction Reduce() {
        Fraction determinant = 1;
        for (int i = 0; i < Rows; i++) {
            int pivot = i;
            while (pivot < Rows && cells_[pivot, i] == Fraction::Zero) ++pivot;
            if (pivot == Rows) return 0;
            if (pivot != i) {
                SwapRows(i, pivot);
                determinant = -determinant;
            }
            Fraction head = cells_[i, i];
            determinant = determinant * head;
            for (int j = 0; j < Columns; j++) cells_[i, j] = cells_[i, j] / head;
            for (int k = 0; k < Rows; k++) {
                Fraction factor = cells_[k, i];
                if (k == i || factor == Fraction::Zero) continue;
                for (int j = 0; j < Columns; j++) cells_[k, j] = cells_[k, j] - factor * cells_[i, j];
            }
        }
        return determinant;
    }

    Matrix^ Beside(Matrix^ right) {
        array<Fraction, 2>^ cells = gcnew array<Fraction, 2>(Rows, Columns + right->Columns);
        for (int i = 0; i < Rows; i++) {
            for (int j = 0; j < Columns; j++) cells[i, j] = cells_[i, j];
            for (int j = 0; j < right->Columns; j++) cells[i, Columns + j] = right->cells_[i, j];
        }
        return gcnew Matrix(cells);
    }

    Matrix^ ColumnsFrom(int first) {
        array<Fraction, 2>^ cells = gcnew array<Fraction, 2>(Rows, Columns - first);
        for (int i = 0; i < Rows; i++)
            for (int j = first; j < Columns; j++) cells[i, j - first] = cells_[i, j];
        return gcnew Matrix(cells);
    }

public:
    Matrix(int rows, int columns, ... array<int>^ values) : cells_(gcnew array<Fraction, 2>(rows, columns)) {
        if (values->Length != rows * columns) throw gcnew MatrixException("{0} values for {1}x{2}", values->Length, rows, columns);
        int next = 0;
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++) cells_[i, j] = values[next++];
    }

    static Matrix^ Identity(int size) {
        Matrix^ result = gcnew Matrix(gcnew array<Fraction, 2>(size, size));
        for (int i = 0; i < size; i++) result->cells_[i, i] = Fraction::One;
        return result;
    }

    property int Rows { int get() { return cells_->GetLength(0); } }
    property int Columns { int get() { return cells_->GetLength(1); } }
    property Fraction default[int, int] { Fraction get(int i, int j) { return cells_[i, j]; } }

    property IEnumerable<Fraction>^ Row[int] {
        IEnumerable<Fraction>^ get(int i) {
            List<Fraction>^ row = gcnew List<Fraction>();
            for (int j = 0; j < Columns; j++) row->Add(cells_[i, j]);
            return row;
        }
    }

    property Fraction Trace {
        Fraction get() {
            Fraction sum;
            for (int i = 0; i < Math::Min(Rows, Columns); i++) sum = sum + cells_[i, i];
            return sum;
        }
    }

    property Fraction Determinant { Fraction get() { return ColumnsFrom(0)->Reduce(); } }

    Matrix^ Transpose() {
        array<Fraction, 2>^ cells = gcnew array<Fraction, 2>(Columns, Rows);
        for (int i = 0; i < Rows; i++)
            for (int j = 0; j < Columns; j++) cells[j, i] = cells_[i, j];
        return gcnew Matrix(cells);
    }

    Matrix^ Solve(Matrix^ right) {
        Matrix^ work = Beside(right);
        if (work->Reduce() == Fraction::Zero) throw gcnew MatrixException("singular matrix");
        return work->ColumnsFrom(Columns);
    }

    Matrix^ Inverse() { return Solve(Identity(Rows)); }

    Matrix^ Power(int exponent) {
        Matrix^ result = Identity(Rows);
        for (Matrix^ square = this; exponent > 0; exponent >>= 1, square = square * square)
            if (exponent & 1) result = result * square;
        return result;
    }

    static Matrix^ operator+(Matrix^ a, Matrix^ b) {
        array<Fraction, 2>^ cells = gcnew array<Fraction, 2>(a->Rows, a->Columns);
        for (int i = 0; i < a->Rows; i++)
            for (int j = 0; j < a->Columns; j++) cells[i, j] = a[i, j] + b[i, j];
        return gcnew Matrix(cells);
    }

    static Matrix^ operator*(Matrix^ a, Matrix^ b) {
        if (a->Columns != b->Rows) throw gcnew MatrixException("{0}x{1} and {2}x{3} do not fit", a->Rows, a->Columns, b->Rows, b->Columns);
        array<Fraction, 2>^ cells = gcnew array<Fraction, 2>(a->Rows, b->Columns);
        for (int i = 0; i < a->Rows; i++)
            for (int j = 0; j < b->Columns; j++)
                for (int k = 0; k < a->Columns; k++) cells[i, j] = cells[i, j] + a[i, k] * b[k, j];
        return gcnew Matrix(cells);
    }

    static Matrix^ operator*(int factor, Matrix^ m) {
        array<Fraction, 2>^ cells = gcnew array<Fraction, 2>(m->Rows, m->Columns);
        for (int i = 0; i < m->Rows; i++)
            for (int j = 0; j < m->Columns; j++) cells[i, j] = m[i, j] * factor;
        return gcnew Matrix(cells);
    }

    static bool operator==(Matrix^ a, Matrix^ b) {
        if (Object::ReferenceEquals(a, nullptr) || Object::ReferenceEquals(b, nullptr)) return Object::ReferenceEquals(a, b);
        return a->ToString() == b->ToString();
    }
    static bool operator!=(Matrix^ a, Matrix^ b) { return !(a == b); }

    virtual bool Equals(Object^ other) override { return this == dynamic_cast<Matrix^>(other); }
    virtual int GetHashCode() override { return ToString()->GetHashCode(); }

    virtual String^ ToString() override {
        StringBuilder text("[");
        for (int i = 0; i < Rows; i++) text.Append(i == 0 ? "" : "; ")->Append(String::Join(" ", Row[i]));
        return text.Append("]")->ToString();
    }
};

// The same by C++ for a check.
static double determinant(std::vector<std::vector<double>> m) {
    double result = 1;
    for (std::size_t i = 0; i < m.size(); ++i) {
        result *= m[i][i];
        for (std::size_t k = i + 1; k < m.size(); ++k) {
            double factor = m[k][i] / m[i][i];
            for (std::size_t j = i; j < m.size(); ++j) m[k][j] -= factor * m[i][j];
        }
    }
    return result;
}

int main() {
    Matrix^ a = gcnew Matrix(2, 2, 1, 2, 3, 4);
    Matrix^ b = gcnew Matrix(2, 2, 5, 6, 7, 8);
    Console::WriteLine("{0} + {1} = {2}", a, b, a + b);
    Console::WriteLine("{0} * {1} = {2}", a, b, a * b);
    Console::WriteLine("2 * {0} = {1}", a, 2 * a);
    Console::WriteLine("transposed {0}, trace {1}", a->Transpose(), a->Trace);
    Console::WriteLine("determinant {0}", a->Determinant);
    Console::WriteLine("inverse {0}", a->Inverse());
    Console::WriteLine("identity {0}", a * a->Inverse() == Matrix::Identity(2));
    try {
        (gcnew Matrix(2, 2, 1, 2, 2, 4))->Inverse();
    } catch (MatrixException^ e) {
        Console::WriteLine(e->Message);
    }
    try {
        a * gcnew Matrix(3, 1, 1, 2, 3);
    } catch (ArithmeticException^ e) {
        Console::WriteLine(e->Message);
    }
    Matrix^ system = gcnew Matrix(3, 3, 2, 1, -1, -3, -1, 2, -2, 1, 2);
    Matrix^ solution = system->Solve(gcnew Matrix(3, 1, 8, -11, -3));
    Console::WriteLine("solution {0} {1} {2}", solution[0, 0], solution[1, 0], solution[2, 0]);

    Fraction third(1, 3), sixth(1, 6);
    Console::WriteLine("{0} + {1} = {2}, 2/4 == 1/2: {3}, 1/2 < 2/3: {4}", third, sixth, third + sixth, Fraction(2, 4) == Fraction(1, 2), Fraction(1, 2) < Fraction(2, 3));
    Fraction negative(7, -3);
    Console::WriteLine("{0} as double {1}, as int {2}", negative, ((double)negative).ToString("0.000", CultureInfo::InvariantCulture), (int)negative);
    HashSet<Fraction> set;
    set.Add(Fraction(1, 2));
    set.Add(Fraction(2, 4));
    set.Add(third);
    Console::WriteLine("hash codes equal {0}, in a set {1}", Fraction(1, 2).GetHashCode() == Fraction(2, 4).GetHashCode(), set.Count);
    Console::WriteLine("native determinant {0}", Math::Round(determinant({{1, 2}, {3, 4}})));
    Console::WriteLine("power 5 of Fibonacci: {0}", gcnew String((gcnew Matrix(2, 2, 1, 1, 1, 0))->Power(5)[0, 1].ToString()->ToCharArray()));
    Console::WriteLine("row 0: {0}", String::Join(" ", a->Row[0]));
    return 0;
}
