// Handles, values and pointers do not stand for each other.
using namespace System;
ref class Node {
public:
    int Value;
};
value struct Point {
    int X;
};
int main() {
    Node^ handle = gcnew Node();
    Node* pointer = handle; // error: C2440
    Node local = handle; // error: C2440
    int number = handle; // error: C2440
    Point^ boxed = Point();
    Point plain = boxed; // error: C2440
    handle.Value = 1; // error: C2231
    handle->Missing = 2; // error: C2039
    Point point;
    point->X = 3; // error: C2819
    return number;
}
