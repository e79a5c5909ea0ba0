// Values are never null.
using namespace System;

int main() {
    int number = nullptr; // error: C2440
    DateTime when = nullptr; // error: C2440
    return number;
}
