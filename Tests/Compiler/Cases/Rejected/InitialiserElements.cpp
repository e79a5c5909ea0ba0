// Every element of an initialiser converts to the element type.
using namespace System;

int main() {
    array<int, 2>^ words = {{1, 2}, {"three", 4}}; // error: C2440
    array<String^>^ numbers = {"one", 2}; // error: C2440
    array<array<int>^>^ texts = {{1}, {"two"}}; // error: C2440
    return 0;
}
