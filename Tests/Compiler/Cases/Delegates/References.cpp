// Delegates with tracking references and results.
// expect: 6 5
using namespace System;

delegate int Changer(int% value);

static int Increment(int% value) { return value++; }

int main() {
    Changer^ changer = gcnew Changer(&Increment);
    int n = 5;
    int old = changer(n);
    Console::WriteLine("{0} {1}", n, old);
    return 0;
}
