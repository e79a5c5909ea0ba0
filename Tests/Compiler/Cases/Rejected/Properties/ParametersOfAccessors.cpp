// Accessors take the indexes and, for set, the value.
using namespace System;

ref class Box {
public:
    property int First { int get(int n) { return 1; } } // error: C3904
    property int Second { void set() {} } // error: C3904
    property int Third[int] { int get() { return 1; } } // error: C3904
};

int main() { return 0; }
