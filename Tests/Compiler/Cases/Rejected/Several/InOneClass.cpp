// Each mistake of a class is reported.
using namespace System;

ref class Many {
    int bits_ : 3; // error: C3623
    literal int Size; // error: C3886
public:
    int Count() const { return 1; } // error: C3842
    void Print(int n = 1) {} // error: C3222
    property int Cells[int]; // error: C3289
    virtual Many() {} // error: C3085
};

int main() { return 0; }
