// Warnings about statements and variables, in managed code and in native one.
// options: -W4
// expect: 3 -56
using namespace System;

int endless(int n) { return endless(n - 1); } // warning: C4717
int sometimes(bool b) {
    int x;
    if (b) x = 1; // warning: C4701
    return x;
}

ref struct Managed {
    int Uninitialised() {
        int x;
        return x; // warning: C4700
    }
    bool Compare(unsigned u, int s) {
        if (u < s) return true; // warning: C4018
        return u == s; // warning: C4389
    }
    int Truncate(double d) {
        int n = d; // warning: C4244
        return n;
    }
    signed char Constant() { return 200; } // warning: C4309
};

int main() {
    int unused; // warning: C4101
    int assigned = 3; // warning: C4189
    int n = 1;
    if (n > 5); // warning: C4390
    if (n = 3) Console::Write("{0} ", n); // warning: C4706
    array<int>^ numbers = {1, 2};
    for each (int number in numbers) n++;
    for (int i = 0; i < 3; i++);
    Managed managed;
    Console::WriteLine(managed.Constant());
    return 0;
}
