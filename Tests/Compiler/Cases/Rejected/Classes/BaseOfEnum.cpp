// Some classes of System are bases that only the compiler writes.
using namespace System;

ref class FirstBad : Enum {}; // error: C3838
ref class SecondBad : ValueType {}; // error: C3050
ref class ThirdBad : Array {}; // error: C3838

int main() { return 0; }
