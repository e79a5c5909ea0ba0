// nullptr fits every handle.
using namespace System;

ref class Printer {
public:
    static void Print(String^ text) {}
    static void Print(array<int>^ numbers) {}
};

int main() {
    Printer::Print(nullptr); // error: C2668
    return 0;
}
