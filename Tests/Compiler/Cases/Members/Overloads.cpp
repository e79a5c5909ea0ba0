// The best overload is chosen by C++'s rules.
// expect: int
// expect: double
// expect: text
// expect: object
// expect: two
using namespace System;

ref class Printer {
public:
    String^ Print(int) { return "int"; }
    String^ Print(double) { return "double"; }
    String^ Print(String^) { return "text"; }
    String^ Print(Object^) { return "object"; }
    String^ Print(int, int) { return "two"; }
};

int main() {
    Printer^ printer = gcnew Printer();
    Console::WriteLine(printer->Print(1));
    Console::WriteLine(printer->Print(1.5));
    Console::WriteLine(printer->Print("x"));
    Console::WriteLine(printer->Print(printer));
    Console::WriteLine(printer->Print(1, 2));
    return 0;
}
