// Calls of generic functions whose type arguments cannot be deduced or are not managed.
using namespace System;

class Native {};

generic<typename T> T Make() { return T(); }
generic<typename T> bool Same(T a, T b) { return Object::Equals(a, b); }

int main() {
    Native n;
    int i = 0;
    Same(n, n); // error: C3228
    Same(&i, &i); // error: C3228
    Make(); // error: C2672
    Same(1, "x"); // error: C2672
    return 0;
}
