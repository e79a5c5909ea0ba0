// A class is no condition.
using namespace System;

int main() {
    DateTime now = DateTime::Now;
    if (now) return 1; // error: C2451
    return 0;
}
