// Labels of a switch are constants, once each, of integers or enumerations.
using namespace System;
enum class Colour { Red, Green };
int main(array<String^>^ args) {
    int variable = args->Length;
    switch (args->Length) {
    case 1:
    case 1: // error: C2196
        break;
    case variable: // error: C2051
        break;
    }
    switch (args[0]) { // error: C2450
    default:
        break;
    }
    switch (Colour::Red) {
    case 1: // error: C2440
        break;
    }
    return 0;
}
