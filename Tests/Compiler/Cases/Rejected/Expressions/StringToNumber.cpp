// Text is parsed, not converted.
using namespace System;

int main() {
    int number = "5"; // error: C2440
    String^ text = 5; // error: C2440
    return number;
}
