// No objects of an abstract class.
using namespace System;

ref class Shape abstract {
public:
    virtual int Area() = 0;
};

int main() {
    Shape^ shape = gcnew Shape(); // error: C2259
    return shape->Area();
}
