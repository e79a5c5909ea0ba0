// The elements convert to the variable.
using namespace System;

int main() {
    array<String^>^ names = {"a"};
    for each (int n in names) {} // error: C2440
    return 0;
}
