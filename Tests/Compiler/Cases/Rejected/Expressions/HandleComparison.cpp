// Handles are the same or not, never less.
using namespace System;

ref class Thing {};

int main() {
    Thing^ a = gcnew Thing();
    Thing^ b = gcnew Thing();
    if (a < b) return 1; // error: C2865
    return 0;
}
