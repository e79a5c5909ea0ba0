// A member that the type does not have.
using namespace System;

int main() {
    String^ text = "x";
    Console::WriteLine(text->Size); // error: C2039
    return 0;
}
