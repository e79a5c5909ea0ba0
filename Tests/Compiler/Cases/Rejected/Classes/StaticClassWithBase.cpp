// A class that is abstract and sealed derives from nothing and implements nothing.
using namespace System;

ref class Base {};

ref class First abstract sealed : Base {}; // error: C4694
ref class Second abstract sealed : IDisposable {}; // error: C4687

int main() { return 0; }
