// value class: constructors, operators, interfaces, boxing in collections, default values.
// expect: (4, 6)
// expect: (0, 0)
// expect: True False
// expect: (1, 2) (3, 4)
// expect: (9, 0) (0, 0)
using namespace System;
using namespace System::Collections::Generic;

value class Point : IEquatable<Point> {
public:
    int X, Y;
    Point(int x, int y) : X(x), Y(y) {}
    static Point operator+(Point a, Point b) { return Point(a.X + b.X, a.Y + b.Y); }
    virtual bool Equals(Point other) { return X == other.X && Y == other.Y; }
    virtual String^ ToString() override { return String::Format("({0}, {1})", X, Y); }
};

int main() {
    Console::WriteLine(Point(1, 2) + Point(3, 4));
    Point zero;
    Console::WriteLine(zero);
    Console::WriteLine("{0} {1}", zero.Equals(Point()), zero.Equals(Point(1, 0)));
    List<Point>^ points = gcnew List<Point>();
    points->Add(Point(1, 2));
    points->Add(Point(3, 4));
    Console::WriteLine("{0} {1}", points[0], points[1]);
    Point copy = zero;
    copy.X = 9;
    Console::WriteLine("{0} {1}", copy, zero);
    return 0;
}
