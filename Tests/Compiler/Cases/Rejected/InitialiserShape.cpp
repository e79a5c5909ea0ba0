// The lists of an initialiser follow the dimensions of the array.
using namespace System;

int main() {
    array<int, 2>^ flat = {1, 2, 3}; // error: C2440
    array<int, 3>^ shallow = {{1, 2}, {3, 4}}; // error: C2440
    array<double, 2>^ mixed = gcnew array<double, 2>(2, 2) {{1, 2}, 3}; // error: C2440
    return 0;
}
