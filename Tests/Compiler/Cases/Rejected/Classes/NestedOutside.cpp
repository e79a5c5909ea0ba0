// A nested managed class is defined inside of the class around it.
using namespace System;

ref class Outer {
public:
    ref class Inner;
};

ref class Outer::Inner { // error: BR1130
public:
    int Value;
};

ref class Other {
public:
    int Value = "text"; // error: C2440
};

int main() {}
