// Handlers that nothing reaches, labels that skip initializations.
using namespace System;

void first() {
    try {
    } catch (...) { // error: C2311
    } catch (int) {
    }
}

void second() {
    try {
    } catch (int) {
    } catch (int) { // error: C2312
    }
}

void third(int n) {
    switch (n) {
    case 0:
        int x = 1;
        break;
    case 1:         // error: C2360
        break;
    default:        // error: C2361
        break;
    }
    switch (n) {
    default:
        break;
    default:        // error: C2048
        break;
    }
    int m = 2;
    switch (n) {
    case m:         // error: C2051
        break;
    }
again:
again:              // error: C2045
    goto again;
}

int main() { return 0; }
