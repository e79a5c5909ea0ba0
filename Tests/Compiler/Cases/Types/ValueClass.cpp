// Values are copied by assignment and by passing them on.
// expect: 1,2
// expect: 10,2
// expect: 1,2
// expect: 0,0
using namespace System;

value class Point {
public:
    int X;
    int Y;

    Point(int x, int y) : X(x), Y(y) {}
    String^ Text() { return String::Format("{0},{1}", X, Y); }
};

static void Change(Point p) { p.X = 99; }

int main() {
    Point a(1, 2);
    Point b = a;
    b.X = 10;
    Change(a);
    Console::WriteLine(a.Text());
    Console::WriteLine(b.Text());
    Point c = Point(1, 2);
    Console::WriteLine(c.Text());
    Point zero;
    Console::WriteLine(zero.Text());
    return 0;
}
