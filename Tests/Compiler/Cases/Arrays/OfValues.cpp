// Elements of a value class live in the array itself.
// expect: 5 0
// expect: 5
using namespace System;

value class Point {
public:
    int X, Y;
};

int main() {
    array<Point>^ points = gcnew array<Point>(2);
    points[0].X = 5;
    Console::WriteLine("{0} {1}", points[0].X, points[1].X);
    Point copy = points[0];
    copy.X = 6;
    Console::WriteLine(points[0].X);
    return 0;
}
