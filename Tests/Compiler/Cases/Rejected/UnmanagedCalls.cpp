// What native code cannot call: methods of managed types, and functions with managed types in their signatures.
using namespace System;

struct Printer {
    void Print(String^ text) { Console::WriteLine(text); }
    void PrintCharacters(const char* text) { Print(gcnew String(text)); }
};
ref struct Counter { static int Next() { return 1; } };
String^ greet() { return "hello"; }

#pragma managed(push, off)
int native() {
    Printer printer;
    printer.Print("abc"); // error: C3642
    printer.PrintCharacters("abc");
    if (Counter::Next() > 0) greet(); // error: C3175 C3642
    String^ text; // error: C3821
    return Counter::Next() + 1; // error: C3175
}
#pragma managed(pop)

int main() { return native(); }
