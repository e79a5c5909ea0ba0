// Value classes without handles as elements of the containers of C++: copied in and out, changed in place, walked through.
// expect: 2 3 3
// expect: 12 2.5
// expect: 9 3 0 4
// expect: 2.5 7
// expect: 4 0
// expect: 2001 5
// expect: 3 of 4
#include <algorithm>
#include <map>
#include <vector>

using namespace System;

value struct Point {
    int X;
    double Y;
    Point(int x, double y) : X(x), Y(y) {}
    int Twice() { return X * 2; }
};

value struct Edge {
    Point From;
    bool IsOpen;
    DateTime When;
};

static Point Made(int x) { return Point(x, 1.5); }

int main() {
    std::vector<Point> points;
    Point point(3, 2.5);
    points.push_back(point);
    points.push_back(point);
    Point last = points.back();
    Console::WriteLine("{0} {1} {2}", static_cast<int>(points.size()), last.X, points[0].X);

    points[1].X = 9;
    Console::WriteLine("{0} {1}", points[0].X + points[1].X, points[1].Y);
    points.push_back(Point());
    points.push_back(Made(4));
    point = points[1];
    Console::WriteLine("{0} {1} {2} {3}", point.X, points[0].X, points[2].X, points[3].X);

    std::map<int, Point> places;
    places[2] = points[0];
    places[3] = Point(7, 0.0);
    Console::WriteLine("{0} {1}", places[2].Y, places.at(3).X);

    std::vector<Point>* zeros = new std::vector<Point>(4);
    Console::WriteLine("{0} {1}", static_cast<int>(zeros->size()), (*zeros)[3].X);
    delete zeros;

    std::vector<Edge> edges(1);
    edges[0].When = DateTime(2001, 2, 3);
    edges[0].From.X = 5;
    Edge edge = edges[0];
    Console::WriteLine("{0} {1}", edge.When.Year, edge.From.X);

    int above = 0;
    for (Point& p : points) p.X += 1;
    for each (Point p in points) above += p.Twice() > 7 ? 1 : 0;
    Console::WriteLine("{0} of {1}", above, static_cast<int>(points.size()));
    return 0;
}
