// safe_cast is for types of the CLI.
using namespace System;

struct Base {};
struct Derived : Base {};

int main() {
    Base base;
    safe_cast<Derived*>(&base);         // error: C2452
    Object^ object = 5;
    int* p = safe_cast<int*>(object);   // error: C2453
    return safe_cast<int>(object);
}
