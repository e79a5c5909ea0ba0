// Too many arguments for the only candidate.
using namespace System;

ref class Printer {
public:
    void Print(int n) { Console::WriteLine(n); }
};

int main() {
    Printer^ printer = gcnew Printer();
    printer->Print(1, 2); // error: C2660
    return 0;
}
