// abstract sealed makes a class that holds static members only.
// expect: 6
// expect: 24
using namespace System;

ref class Functions abstract sealed {
public:
    static int Twice(int n) { return 2 * n; }
    static int Factorial(int n) { return n < 2 ? 1 : n * Factorial(n - 1); }
};

int main() {
    Console::WriteLine(Functions::Twice(3));
    Console::WriteLine(Functions::Factorial(4));
    return 0;
}
