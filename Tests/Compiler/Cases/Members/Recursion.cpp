// Mutually recursive members and a deep recursion.
// expect: True
// expect: 5050
using namespace System;

ref class Parity {
public:
    static bool IsEven(int n) { return n == 0 || IsOdd(n - 1); }
    static bool IsOdd(int n) { return n != 0 && IsEven(n - 1); }
    static int Sum(int n) { return n == 0 ? 0 : n + Sum(n - 1); }
};

int main() {
    Console::WriteLine(Parity::IsEven(10));
    Console::WriteLine(Parity::Sum(100));
    return 0;
}
