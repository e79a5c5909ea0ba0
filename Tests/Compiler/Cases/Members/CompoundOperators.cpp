// With operator+ alone += is a = a + b, as for C#; an operator+= of one's own is called.
// expect: 4,6
// expect: 3,4
// expect: 8,12
// expect: 12
// expect: 12
using namespace System;

public value class Vector {
public:
    int X, Y;
    Vector(int x, int y) : X(x), Y(y) {}
    static Vector operator+(Vector a, Vector b) { return Vector(a.X + b.X, a.Y + b.Y); }
    static Vector operator-(Vector a, Vector b) { return Vector(a.X - b.X, a.Y - b.Y); }
    static Vector operator*(Vector a, int b) { return Vector(a.X * b, a.Y * b); }
    virtual String^ ToString() override { return X + "," + Y; }
};

public ref class Counter {
public:
    int Value;
    Counter(int value) : Value(value) {}
    static Counter^ operator+(Counter^ a, int b) { return gcnew Counter(a->Value + b); }
};

public ref class Holder {
public:
    property Counter^ Current;
};

int main() {
    Vector a(1, 2), b(3, 4);
    a += b;
    Console::WriteLine(a);
    a -= Vector(1, 2);
    Console::WriteLine(a);
    array<Vector>^ all = {Vector(4, 6)};
    all[0] *= 2;
    Console::WriteLine(all[0]);
    Counter^ counter = gcnew Counter(5);
    counter += 7;
    Console::WriteLine(counter->Value);
    Holder holder;
    holder.Current = gcnew Counter(10);
    holder.Current += 2;
    Console::WriteLine(holder.Current->Value);
    return 0;
}
