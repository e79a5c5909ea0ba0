// goto needs its label.
using namespace System;

int main() {
    Console::WriteLine("x");
    goto nowhere; // error: C2094
    return 0;
}
