// An abstract class leaves members to its derived classes.
// expect: Square 9
// expect: Circle 3
using namespace System;

ref class Shape abstract {
public:
    virtual double Area() = 0;
    virtual String^ Name() abstract;
    String^ Describe() { return String::Format("{0} {1}", Name(), Math::Floor(Area())); }
};

ref class Square sealed : Shape {
    double side_;

public:
    Square(double side) : side_(side) {}
    virtual double Area() override { return side_ * side_; }
    virtual String^ Name() override { return "Square"; }
};

ref class Circle sealed : Shape {
    double radius_;

public:
    Circle(double radius) : radius_(radius) {}
    virtual double Area() override { return Math::PI * radius_ * radius_; }
    virtual String^ Name() override { return "Circle"; }
};

int main() {
    Shape^ square = gcnew Square(3);
    Shape^ circle = gcnew Circle(1);
    Console::WriteLine(square->Describe());
    Console::WriteLine(circle->Describe());
    return 0;
}
