// Arrays: number of indexes, types of elements, sizes, and what they do not convert to.
using namespace System;
ref class Base {};
ref class Derived : Base {};
int main() {
    array<int, 2>^ grid = gcnew array<int, 2>(2, 2);
    int one = grid[0]; // error: C3262
    array<int>^ line = grid; // error: C2440
    array<Derived^>^ derived = gcnew array<Base^>(1); // error: C2440
    array<Object^>^ objects = line; // error: C2440
    array<int>^ sized = gcnew array<int>(1, 2); // error: C2767
    int* raw = line; // error: C2440
    line->Length = 3; // error: C3070
    return one;
}
