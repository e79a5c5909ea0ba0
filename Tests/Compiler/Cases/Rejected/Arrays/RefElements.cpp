// Elements are handles or values, not objects of ref classes.
using namespace System;

ref class Thing {};

int main() {
    array<Thing>^ things; // error: C3149
    array<String>^ texts; // error: C3149
    return 0;
}
