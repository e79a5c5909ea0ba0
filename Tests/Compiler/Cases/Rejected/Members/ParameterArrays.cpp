// A parameter array is the last parameter and an array of one dimension.
using namespace System;

ref class Sums {
public:
    static int First(... array<int>^ numbers, int last) { return 0; } // error: C3157
    static int Second(... int number) { return 0; } // error: C3132
    static int Third(... array<int, 2>^ table) { return 0; } // error: C3132
};

int main() { return 0; }
