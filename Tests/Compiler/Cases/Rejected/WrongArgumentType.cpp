// An argument that does not convert to its parameter.
using namespace System;

static int Length(String^ text) { return text->Length; }

int main() {
    return Length(5.5); // error: C2664
}
