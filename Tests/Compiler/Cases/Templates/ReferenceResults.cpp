// Operators whose result is a tracking reference: what they designate can be assigned and changed.
// expect: 1 20 8
// expect: ab! 3
// expect: 7 5
using namespace System;

template<typename T> ref class Row;

template<typename T> value class Place {
    Row<T>^ row_;
    int index_;

public:
    Place(Row<T>^ row, int index) : row_(row), index_(index) {}
    T% operator*() { return (*row_)[index_]; }
    interior_ptr<T> operator->() { return &(*row_)[index_]; }
    Place% operator++() {
        ++index_;
        return *this;
    }
};

template<typename T> ref class Row {
    array<T>^ items_;

public:
    explicit Row(int size) : items_(gcnew array<T>(size)) {}
    T% operator[](int index) { return items_[index]; }
    Place<T> begin() { return Place<T>(this, 0); }
};

value struct Point { int x, y; };

int main() {
    Row<int> numbers(3);
    Place<int> place = numbers.begin();
    *place = 1;
    *++place = 2;
    *place *= 10;
    numbers[2] = 7;
    ++numbers[2];
    Console::WriteLine("{0} {1} {2}", numbers[0], *place, numbers[2]);
    Row<String^> words(1);
    words[0] = "ab";
    words[0] += "!";
    Console::WriteLine("{0} {1}", words[0], words[0]->Length);
    Row<Point> points(1);
    points[0].x = 7;
    points.begin()->y = 5;
    Console::WriteLine("{0} {1}", points.begin()->x, (*points.begin()).y);
    return 0;
}
