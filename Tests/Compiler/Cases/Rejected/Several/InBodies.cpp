// Each body is checked.
using namespace System;

ref class Point {
public:
    initonly int X;
    property int Y;
    void First() { X = 1; } // error: C3893
    void Second() { int* p = &Y; } // error: C3142
};

ref class Shape abstract {};

int main() {
    Shape^ shape = gcnew Shape(); // error: C3622
    return 0;
}
