// A statement without its semicolon.
using namespace System;

int main() {
    int n = 1
    Console::WriteLine(n); // error: C2143
    return 0;
}
