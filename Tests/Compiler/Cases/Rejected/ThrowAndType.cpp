// A throw takes the place of any type; the other branch keeps its own.
using namespace System;
static int Choose(bool b) {
    return b ? 1 : throw gcnew Exception("no");
}
int main() {
    int n = true ? throw gcnew Exception("x") : "text"; // error: C2440
    String^ s = false ? throw 5 : 3; // error: C2440
    return Choose(true);
}
