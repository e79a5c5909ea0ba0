// What one stage finds wrong hides nothing that a later one would: rules on declarations, types, metadata, bodies.
using namespace System;

interface class IShape {
    void Draw();
    int Area();
};
ref class Last sealed {
    void F(int n = 1) {} // error: C3222
};

ref class First : IShape { // error: C3766
public:
    virtual int Area() { return 1; }
};
ref class Second : Last { // error: C3246
    void G() {
        String^ text = 5; // error: C2440
    }
};
ref class Third {
    Nothing^ field; // error: C2065
    property int Number;
    void H() {
        int* p = &Number; // error: C3142
        int bad = "x"; // error: C2440
    }
};
ref class Abstract abstract {};
ref class Point {
public:
    initonly int X;
    void Set() { X = 1; } // error: C3893
};

int main() {
    Abstract^ a = gcnew Abstract(); // error: C3622
    auto q = Undefined(1); // error: C3861
    Point^ point = gcnew Point();
    point->X = 3; // error: C3893
    point->Y = 3; // error: C2039
    throw Point(); // error: C2725
}
