// Native code must not see the address of a field on the gc heap.
using namespace System;
struct N { static void set(int* p) { *p = 1; } };
ref class R { public: int x; };
int main() { R^ r = gcnew R(); N::set(&r->x); // error: C2664
 return 0; }
