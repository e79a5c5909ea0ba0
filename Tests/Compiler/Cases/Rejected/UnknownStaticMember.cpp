// A static member that the class does not have.
using namespace System;

int main() {
    Console::WriteLin("x"); // error: C2039
    return 0;
}
