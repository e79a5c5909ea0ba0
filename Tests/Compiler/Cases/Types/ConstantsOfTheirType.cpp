// Static fields of the class's own type, made where they are declared.
// expect: 0 0
// expect: 1 0
// expect: unknown
// expect: True
using namespace System;

value class Point {
public:
    int X, Y;
    Point(int x, int y) : X(x), Y(y) {}
    static initonly Point Origin = Point(0, 0);
    static initonly Point UnitX = Point(1, 0);
};

ref class Status {
    String^ name_;
    Status(String^ name) : name_(name) {}

public:
    static initonly Status^ Unknown = gcnew Status("unknown");
    static initonly Status^ Alias = Unknown;
    property String^ Name { String^ get() { return name_; } }
};

int main() {
    Console::WriteLine("{0} {1}", Point::Origin.X, Point::Origin.Y);
    Point p = Point::UnitX;
    Console::WriteLine("{0} {1}", p.X, p.Y);
    Console::WriteLine(Status::Unknown->Name);
    Console::WriteLine(Status::Alias == Status::Unknown);
    return 0;
}
