// Managed values and handles are elements of managed arrays only.
using namespace System;

value struct Cell { int x; };

int main() {
    Cell cells[2]; // error: C2728
    String^ names[3]; // error: C2728
    return 0;
}
