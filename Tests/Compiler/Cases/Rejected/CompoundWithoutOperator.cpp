// a += b needs an operator+ or operator+= that takes both.
using namespace System;
value class Point {
public:
    int X;
    static Point operator+(Point a, Point b) { a.X += b.X; return a; }
};
ref class Plain {};
struct Native {
    Native operator+(int) const { return *this; }
};
int main() {
    Point p;
    p += p;
    p -= p; // error: C2676
    p += "text"; // error: C2676
    Plain^ plain = gcnew Plain();
    plain += 1; // error: C2676
    Native native;
    native += 1; // error: C2676
    return 0;
}
