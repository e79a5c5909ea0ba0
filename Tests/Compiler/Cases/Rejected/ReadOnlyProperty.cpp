// A property without a set accessor.
using namespace System;

int main() {
    String^ text = "x";
    text->Length = 3; // error: C3070
    return 0;
}
