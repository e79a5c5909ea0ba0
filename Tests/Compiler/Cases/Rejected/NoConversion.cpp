// A base class handle does not turn into a derived one by itself.
using namespace System;

int main() {
    Object^ object = "text";
    String^ text = object; // error: C2440
    return text->Length;
}
