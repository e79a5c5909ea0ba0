// Operands that the operator does not take.
using namespace System;

struct Plain { int value; };
void nothing() {}

int main() {
    int n = 1;
    int* p = &n;
    int* q = &n;
    double d = 2;
    Plain plain;
    array<int>^ a = gcnew array<int>(2);
    array<int>^ b = a;
    p = p + q;              // error: C2110
    p = p + d;              // error: C2111
    p = p - d;              // error: C2112
    p = n - p;              // error: C2113
    n = n + nothing();      // error: C2186
    d = d % 2;              // error: C2296
    n = 2 % d;              // error: C2297
    n = p * 2;              // error: C2296
    n = 1 + plain;          // error: C2677
    n = plain + 1;          // error: C2676
    n = ~d;                 // error: C2171
    n = p[d];               // error: C2108
    5++;                    // error: C2105
    5 = n;                  // error: C2106
    p = &5;                 // error: C2101
    p = &(n + 1);           // error: C2102
    a + 1;                  // error: C2690
    bool less = a < b;      // error: C2693
    n = 1 / 0;              // error: C2124
    int fixed[3];
    int other[3];
    fixed = other;          // error: C3863
    bool same = p == 5;     // error: C2446
    n = true ? nothing() : 1; // error: C3447
    return this->value;     // error: C2673
}
