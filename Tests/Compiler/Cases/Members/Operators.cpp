// Operators of a value class, as C++ and as .NET see them.
// expect: 4,6
// expect: -1,-2
// expect: True False
// expect: op_Addition
using namespace System;

public value class Vector {
public:
    int X, Y;

    Vector(int x, int y) : X(x), Y(y) {}

    static Vector operator+(Vector a, Vector b) { return Vector(a.X + b.X, a.Y + b.Y); }
    static Vector operator-(Vector a) { return Vector(-a.X, -a.Y); }
    static bool operator==(Vector a, Vector b) { return a.X == b.X && a.Y == b.Y; }
    static bool operator!=(Vector a, Vector b) { return !(a == b); }

    virtual String^ ToString() override { return String::Format("{0},{1}", X, Y); }
};

int main() {
    Vector a(1, 2), b(3, 4);
    Vector sum = a + b;
    Console::WriteLine(sum.ToString());
    Console::WriteLine((-a).ToString());
    Console::WriteLine("{0} {1}", a == Vector(1, 2), a == b);
    Console::WriteLine(Vector::typeid->GetMethod("op_Addition")->Name);
    return 0;
}
