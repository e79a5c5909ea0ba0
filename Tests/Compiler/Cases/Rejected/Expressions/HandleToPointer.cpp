// A handle does not become a pointer, nor a pointer a handle.
using namespace System;

ref class Thing {};

int main() {
    Thing^ thing = gcnew Thing();
    void* first = thing; // error: C2440
    Thing^ second = static_cast<Thing^>(first); // error: C2440
    return 0;
}
