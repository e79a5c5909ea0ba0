// The right operand runs only when it matters.
// expect: left False
// expect: left True
// expect: right True
using namespace System;

static bool Say(String^ name, bool value) {
    Console::WriteLine("{0} {1}", name, value);
    return value;
}

int main() {
    if (Say("left", false) && Say("never", true))
        Console::WriteLine("wrong");
    if (Say("left", true) && (Say("right", true) || Say("never", true)))
        return 0;
    return 1;
}
