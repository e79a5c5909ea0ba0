// The address of what an interior pointer points to is no native address.
using namespace System;
value struct Pair { int First; };
int main() {
    array<Pair>^ pairs = gcnew array<Pair>(1);
    interior_ptr<Pair> p = &pairs[0];
    int* raw = &p->First; // error: C2664
    Pair* pair = &*p; // error: C2664
    int* element = &pairs[0].First; // error: C2664
    return *raw;
}
