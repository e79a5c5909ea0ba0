// Each class is checked, whatever is wrong with the others.
using namespace System;

interface class IShape { void Draw(); };
ref class Last sealed {};

ref class First : IShape {}; // error: C3766
ref class Second : Last {}; // error: C3246
ref class Third { public: virtual void Work() override {} }; // error: C3668
value class Fourth : Last {}; // error: C3830

int main() { return 0; }
