// 64-bit integers keep their width through arithmetic and shifts.
// expect: 9223372036854775807
// expect: -9223372036854775808
// expect: 1099511627776
// expect: 18446744073709551615
using namespace System;

int main() {
    long long top = 9223372036854775807LL;
    Console::WriteLine(top);
    Console::WriteLine(-top - 1);
    long long one = 1;
    Console::WriteLine(one << 40);
    unsigned long long all = ~0ULL;
    Console::WriteLine(all);
    return 0;
}
