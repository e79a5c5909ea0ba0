// Lists of initialisers for value classes without constructors: fields in order, the rest is zero, also nested ones.
// expect: 7 seven
// expect: 1,2 3,4 5
// expect: 6,0 0,0 0
// expect: 8,9 8,9 1
// expect: 22 two
// expect: 4
// expect: 0,0
// expect: 11,12
using namespace System;

value struct Named {
    int Number;
    String^ Name;
};

value struct Point {
    int X, Y;
    virtual String^ ToString() override { return String::Format("{0},{1}", X, Y); }
};

value struct Line {
    Point From;
    Point To;
    double Width;
};

void Show(Line line) { Console::WriteLine("{0} {1} {2}", line.From, line.To, line.Width); }

ref struct Holder {
    static Named Default = {22, "two"};
    Point Place;
    Point Move() {
        Point moved = {11, 12};
        Place = moved;
        return Place;
    }
};

int main() {
    Named seven = {7, "seven"};
    Console::WriteLine("{0} {1}", seven.Number, seven.Name);
    Line line = {{1, 2}, {3, 4}, 5};
    Show(line);
    Line started = {{6}, {}};
    Show(started);
    Point point = {8, 9};
    Line same = {point, point, 1};
    Show(same);
    Console::WriteLine("{0} {1}", Holder::Default.Number, Holder::Default.Name);
    array<Point>^ points = {Point{1, 2}, Point{3, 4}};
    Console::WriteLine(points[1].Y);
    Point zero = {};
    Console::WriteLine(zero);
    Holder holder;
    Console::WriteLine(holder.Move());
    return 0;
}
