// A variable of a lambda's own type has no type that native code could name.
using namespace System;

int main() {
    int base = 3;
    auto add = [base](int n) { return n + base; }; // error: BR2001
    Console::WriteLine(add(2));
    return 0;
}
