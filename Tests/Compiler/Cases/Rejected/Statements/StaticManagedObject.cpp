// Static local variables of managed types other than handles and values.
using namespace System;

ref class Gauge {
public:
    int n;
};

value class Point {
public:
    int x;
};

int next() {
    static Gauge gauge; // error: C3145
    static Gauge^ handle = gcnew Gauge();
    static Point point;
    static Point points[2]; // error: C2728
    return ++gauge.n + handle->n + point.x;
}

int main() { return next(); }
