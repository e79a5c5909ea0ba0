// Casts between numbers truncate towards zero.
// expect: 3 -3
// expect: 3.5
// expect: 255
// expect: 65
using namespace System;

int main() {
    double x = 3.99;
    int a = static_cast<int>(x);
    int b = (int)-x;
    Console::WriteLine("{0} {1}", a, b);
    Console::WriteLine(double(7) / 2);
    Console::WriteLine((unsigned char)-1);
    Console::WriteLine(int(L'A'));
    return 0;
}
