// A literal is a constant with a value.
using namespace System;

ref class Limits {
public:
    literal int First; // error: C3886
    static literal int Second = 1; // error: C2216
    initonly literal int Constant = 2; // error: C2216
    literal String^ Third = "x";
    literal DateTime Fourth = DateTime(); // error: C3880
};

int main() { return 0; }
