// Members of the object behind a handle are reached with ->.
using namespace System;

int main() {
    String^ text = "x";
    Console::WriteLine(text.Length); // error: C2231
    return 0;
}
