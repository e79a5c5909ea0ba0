// Not supported yet: interior pointers.
using namespace System;

int main() {
    array<int>^ cells = {1, 2, 3};
    interior_ptr<int> p = &cells[0]; // error: BR1103
    return *p;
}
