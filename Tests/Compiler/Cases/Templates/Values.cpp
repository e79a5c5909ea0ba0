// Templates of value classes: boxed, in arrays and lists, as keys, with constructors and interfaces.
// expect: (1, 2)
// expect: (3, 4)
// expect: found
// expect: -1
// expect: 0
// expect: 2
using namespace System;
using namespace System::Collections::Generic;

template<class T>
value class Point : IComparable<Point<T>>, IEquatable<Point<T>> {
public:
    T X, Y;

    Point(T x, T y) : X(x), Y(y) {}

    virtual int CompareTo(Point<T> other) { return X < other.X ? -1 : X > other.X ? 1 : 0; }
    virtual bool Equals(Point<T> other) { return X == other.X && Y == other.Y; }
    virtual int GetHashCode() override { return X.GetHashCode() ^ Y.GetHashCode(); }
    virtual String^ ToString() override { return String::Format("({0}, {1})", X, Y); }
};

int main() {
    Object^ boxed = Point<int>(1, 2);
    Console::WriteLine(boxed);
    array<Point<int>>^ points = gcnew array<Point<int>>(2);
    points[0] = Point<int>(5, 6);
    points[1] = Point<int>(3, 4);
    Array::Sort(points);
    Console::WriteLine(points[0]);
    Dictionary<Point<double>, String^> names;
    names[Point<double>(0.5, 1.5)] = "found";
    Console::WriteLine(names[Point<double>(0.5, 1.5)]);
    Console::WriteLine(points[0].CompareTo(points[1]));
    Point<int> empty;
    Console::WriteLine(empty.X);
    List<Point<int>> list;
    list.Add(Point<int>(1, 1));
    list.Add(safe_cast<Point<int>>(boxed));
    Console::WriteLine(list[1].Y);
    return 0;
}
