// Names end with their block; labels and declarations are found in it.
using namespace System;
int main() {
    {
        int inner = 5;
        using Number = int;
        Number n = inner;
        Console::WriteLine(n);
    }
    Number late = 1; // error: C2065
    inner = 6; // error: C2065
    for (int i = 0; i < 3; ++i) {
    }
    return i; // error: C2065
}
