// Operators that are defined outside of their class and of its namespace.
// expect: 9 5 -4 8
// expect: True False 6
// expect: 11
using namespace System;

namespace Units { namespace Metric {
    public ref class Length {
        int n_;

    public:
        Length(int n) : n_(n) {}
        static Length^ operator+(Length^ a, Length^ b);
        static operator int(Length^ a);
        Length^ operator-();
        static Length^ operator++(Length^ a);
        bool operator<(Length^ other);
    };

    public value struct Area {
        int N;
        static bool operator==(Area a, Area b);
        static bool operator!=(Area a, Area b);
        static Area operator*(Area a, int factor);
    };
} }

using namespace Units::Metric;

Length^ Length::operator+(Length^ a, Length^ b) { return gcnew Length(a->n_ + b->n_); }
Length::operator int(Length^ a) { return a->n_; }
Length^ Length::operator-() { return gcnew Length(-n_); }
Length^ Length::operator++(Length^ a) { return gcnew Length(a->n_ + 1); }
bool Units::Metric::Length::operator<(Length^ other) { return n_ < other->n_; }
bool Area::operator==(Area a, Area b) { return a.N == b.N; }

namespace Units {
    bool Metric::Area::operator!=(Metric::Area a, Metric::Area b) { return a.N != b.N; }
    Metric::Area Metric::Area::operator*(Metric::Area a, int factor) {
        a.N *= factor;
        return a;
    }
}

namespace Global {
    ref struct Plain { int n; static Plain^ operator+(Plain^ a, int n); };
    Plain^ Plain::operator+(Plain^ a, int n) { a->n += n; return a; }
}

int main() {
    Length^ a = gcnew Length(4);
    Length^ b = gcnew Length(5);
    int sum = a + b, second = b, negative = -*a;
    ++a;
    Console::WriteLine("{0} {1} {2} {3}", sum, second, negative, (int)a + 3);
    Area x = {3}, y = {3};
    Console::WriteLine("{0} {1} {2}", x == y, x != y, (x * 2).N);
    Global::Plain^ p = gcnew Global::Plain;
    Console::WriteLine((p + 11)->n);
    return 0;
}
