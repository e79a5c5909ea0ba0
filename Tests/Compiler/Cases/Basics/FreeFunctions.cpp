// Functions outside of classes, overloaded and recursive.
// expect: 120
// expect: int 5
// expect: text five
// expect: 8
using namespace System;

int factorial(int n) { return n <= 1 ? 1 : n * factorial(n - 1); }

String^ describe(int value) { return String::Format("int {0}", value); }
String^ describe(String^ value) { return "text " + value; }

int sum(int a, int b = 3);

int main() {
    Console::WriteLine(factorial(5));
    Console::WriteLine(describe(5));
    Console::WriteLine(describe("five"));
    Console::WriteLine(sum(5));
    return 0;
}

int sum(int a, int b) { return a + b; }
