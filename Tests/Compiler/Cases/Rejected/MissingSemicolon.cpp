// A statement without its semicolon.
using namespace System;

int main() {
    int n = 1 // error: C2143
    Console::WriteLine(n);
    return 0;
}
