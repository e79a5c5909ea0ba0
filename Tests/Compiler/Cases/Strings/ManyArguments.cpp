// Format strings with more arguments than any fixed overload takes.
// expect: 1 2 3 4 5 six True
using namespace System;

int main() {
    Console::WriteLine("{0} {1} {2} {3} {4} {5} {6}", 1, 2u, 3LL, 4.0, L'5', "six", true);
    return 0;
}
