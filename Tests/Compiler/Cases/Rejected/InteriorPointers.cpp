// Interior pointers are no native pointers and keep their type and constness.
using namespace System;
int main() {
    array<int>^ cells = {1, 2, 3};
    interior_ptr<int> p = &cells[0];
    int* raw = p; // error: C2440
    interior_ptr<double> d = p; // error: C2440
    interior_ptr<const int> c = p;
    *c = 5; // error: C3892
    return 0;
}
