// A handle is no pointer: there is nothing beside an object.
using namespace System;

int main() {
    String^ text = "x";
    text++; // error: C2845
    Object^ other = text + 1 - text; // error: C2676
    return 0;
}
