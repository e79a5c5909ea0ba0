// 0 is a number: only nullptr is the null handle.
#include <stddef.h>
using namespace System;

ref class Gear {};

static void take(Gear^ gear) {}
static Gear^ make() { return 0; } // error: C2440

int main() {
    Gear^ gear = 0; // error: C2440
    String^ text = NULL; // error: C2440
    array<int>^ numbers = 0; // error: C2440
    gear = 0; // error: C2440
    take(0); // error: C2664
    bool isNull = gear == 0; // error: C2676
    bool isSet = 0 != gear; // error: C2676
    Gear^ chosen = isNull ? gear : 0; // error: C2446
    take(nullptr);
    return gear == nullptr && text == nullptr && numbers == nullptr ? 0 : 1;
}
