// Methods of System::Array that change or copy arrays; arrays of pointers and of value classes.
// expect: 5 3 0
// expect: 3 2 1
// expect: 7 9
// expect: (1,2) (0,0)
// expect: 1 2 9
using namespace System;

value struct Point {
    int X, Y;
    Point(int x, int y) : X(x), Y(y) {}
    virtual String^ ToString() override { return "(" + X + "," + Y + ")"; }
};

int main() {
    array<int>^ numbers = {1, 2, 3};
    Array::Resize(numbers, 5);
    Console::WriteLine("{0} {1} {2}", numbers->Length, numbers[2], numbers[4]);
    Array::Resize<int>(numbers, 3);
    Array::Reverse(numbers);
    Console::WriteLine("{0} {1} {2}", numbers[0], numbers[1], numbers[2]);
    int seven = 7, nine = 9;
    array<int*>^ pointers = gcnew array<int*>(2);
    pointers[0] = &seven;
    pointers[1] = &nine;
    Console::WriteLine("{0} {1}", *pointers[0], *pointers[1]);
    array<Point>^ points = gcnew array<Point>(2);
    points[0] = Point(1, 5);
    points[0].Y = 2;
    Console::WriteLine("{0} {1}", points[0], points[1]);
    array<int>^ copy = safe_cast<array<int>^>(numbers->Clone());
    Array::Sort(copy);
    copy[2] = 9;
    Console::WriteLine("{0} {1} {2}", copy[0], copy[1], copy[2]);
    return 0;
}
