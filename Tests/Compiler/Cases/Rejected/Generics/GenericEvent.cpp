// Only functions and types are generic.
using namespace System;

ref class Button {
public:
    generic<typename T> event EventHandler^ Click; // error: C3722
    generic<typename T> property T Value; // error: C3753
    generic<typename T> int field; // error: C3282
};

int main() { return 0; }
