// + joins strings with each other and with anything else.
// expect: ab
// expect: a1
// expect: a2.5b
// expect: aTrue
// expect: a
// expect: one two
using namespace System;

int main() {
    String^ a = "a";
    String^ nothing = nullptr;
    Console::WriteLine(a + "b");
    Console::WriteLine(a + 1);
    Console::WriteLine(a + 2.5 + "b");
    Console::WriteLine(a + true);
    Console::WriteLine(a + nothing);
    String^ joined = "one" + " two";
    Console::WriteLine(joined);
    return 0;
}
