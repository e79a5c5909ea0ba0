// == on handles compares identity, on strings text.
// expect: True
// expect: False
// expect: True
using namespace System;

int main() {
    Object^ a = gcnew Object();
    Object^ b = a;
    Console::WriteLine(a == b);
    Console::WriteLine(a == gcnew Object());
    String^ x = "ab";
    String^ y = String::Concat("a", "b");
    Console::WriteLine(x == y);
    return 0;
}
