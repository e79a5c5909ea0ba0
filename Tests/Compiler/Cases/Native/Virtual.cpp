// Virtual calls of native classes.
// expect: 9
// expect: 3
#include <memory>

using namespace System;

struct Shape {
    virtual ~Shape() = default;
    virtual int area() const = 0;
};

struct Square : Shape {
    int side;
    explicit Square(int s) : side(s) {}
    int area() const override { return side * side; }
};

struct Line : Shape {
    int area() const override { return 3; }
};

int main() {
    std::unique_ptr<Shape> shape(new Square(3));
    Console::WriteLine(shape->area());
    shape.reset(new Line());
    Console::WriteLine(shape->area());
    return 0;
}
