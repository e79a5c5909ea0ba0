// get returns the property's type, set takes it.
using namespace System;

ref class Box {
public:
    property int First { double get() { return 1; } } // error: C3901
    property int Second { void set(String^ value) {} } // error: C3902
    property int Third { int set(int value) { return 1; } } // error: C3901
    property String^ Fourth { Object^ get() { return nullptr; } } // error: C3901
    property int Fifth[String^] { long long get(String^ key) { return 1; } } // error: C3901
    property int default[int] { void set(int n, double value) {} } // error: C3902
};

int main() { return 0; }
