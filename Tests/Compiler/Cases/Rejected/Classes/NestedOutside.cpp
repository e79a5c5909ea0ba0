// What a nested class that is defined outside needs.
using namespace System;

ref class Outer {
public:
    ref class Inner;
    value class Point;
};

ref class Outer::Unknown { // error: C2039
};

value class Outer::Inner { // error: C3816
};

value class Outer::Point {
public:
    int x = "text"; // error: C2440
};

value class Outer::Point { // error: C2011
};

class Native {
public:
    ref class Inner;
};

ref class Native::Inner { // error: BR1130
};

ref class Other {
public:
    int Value = "text"; // error: C2440
};

int main() {}
