// Rules on declarations and errors of types in one run.
using namespace System;

ref class Thing {
public:
    void Print(int n = 1) {} // error: C3222
    void First() { String^ text = 5.5; } // error: C2440
};

int main() {
    Thing^ thing = gcnew Thing();
    return thing->Missing; // error: C2039
}
