// A value class is a struct: copied, boxed, default-initialised.
// expect: 0,0
// expect: 1,2 and 5,2
// expect: 3
// expect: True
using namespace System;

public value class Point {
public:
    int X, Y;
    Point(int x, int y) : X(x), Y(y) {}
    void Move(int dx) { X += dx; }
    property int Sum { int get() { return X + Y; } }
    virtual String^ ToString() override { return X + "," + Y; }
};
