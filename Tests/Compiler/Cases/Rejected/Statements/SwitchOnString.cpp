// Cases are integers or enumerators.
using namespace System;

int main() {
    String^ text = "a";
    switch (text) { // error: C2450
    case 1: return 1;
    }
    return 0;
}
