// A union holds no managed objects.
using namespace System;

value struct Pair { int x, y; };

union Either {
    String^ text; // error: C2848
    int number;
};

int main() { return 0; }
