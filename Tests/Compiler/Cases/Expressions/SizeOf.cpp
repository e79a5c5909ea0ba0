// The sizes of the fundamental types.
// expect: 1 2 4 8
// expect: 2 4 8
using namespace System;

int main() {
    Console::WriteLine("{0} {1} {2} {3}", (int)sizeof(char), (int)sizeof(short), (int)sizeof(int), (int)sizeof(long long));
    Console::WriteLine("{0} {1} {2}", (int)sizeof(wchar_t), (int)sizeof(float), (int)sizeof(double));
    return 0;
}
