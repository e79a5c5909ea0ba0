// What points into the gc heap lives on the stack only.
using namespace System;
ref class Holder {
    interior_ptr<int> inside_; // error: C3160
    pin_ptr<int> pinned_; // error: C3831
    int% tracked_; // error: C3160

public:
    int Plain;
};
value struct Pair {
    interior_ptr<int> inside_; // error: C3160
};
int main() {
    return 0;
}
