// Two candidates are equally good.
using namespace System;

ref class Printer {
public:
    static void Print(int a, double b) {}
    static void Print(double a, int b) {}
};

int main() {
    Printer::Print(1, 1); // error: C2668
    return 0;
}
