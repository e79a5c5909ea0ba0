// A literal handle that is no string is null.
using namespace System;

ref class Limits {
public:
    literal Object^ First = nullptr;
    literal Object^ Second = "x"; // error: C3896
};

int main() { return 0; }
