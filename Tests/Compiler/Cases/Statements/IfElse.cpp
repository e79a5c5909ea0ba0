// Chains of conditions.
// expect: negative
// expect: zero
// expect: small
// expect: large
using namespace System;

static String^ Classify(int n) {
    if (n < 0)
        return "negative";
    else if (n == 0)
        return "zero";
    else if (n < 10) {
        return "small";
    } else {
        return "large";
    }
}

int main() {
    Console::WriteLine(Classify(-5));
    Console::WriteLine(Classify(0));
    Console::WriteLine(Classify(9));
    Console::WriteLine(Classify(10));
    return 0;
}
