// Calls of function templates whose arguments cannot be deduced or do not fit.
using namespace System;

template<class T>
T larger(T a, T b) { return static_cast<IComparable^>(a)->CompareTo(b) > 0 ? a : b; }

template<class T>
T create() { return T(); }

int main() {
    larger(1, 2.5); // error: C2672
    create(); // error: C2672
    larger<int>("a", "b"); // error: C2664
    return 0;
}
