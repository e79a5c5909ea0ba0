// Properties of a value class and of a property's value.
// expect: 25
// expect: 4
using namespace System;

value class Vector {
public:
    int X, Y;
    property int SquaredLength { int get() { return X * X + Y * Y; } }
};

ref class Body {
public:
    property Vector Speed;
};

int main() {
    Vector v;
    v.X = 3;
    v.Y = 4;
    Console::WriteLine(v.SquaredLength);
    Body^ body = gcnew Body();
    body->Speed = v;
    Console::WriteLine(body->Speed.Y);
    return 0;
}
