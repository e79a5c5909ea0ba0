// for, while and do with break and continue.
// expect: 1 3 5 7
// expect: 4
// expect: once
// expect: 10
using namespace System;

int main() {
    String^ odd = "";
    for (int i = 1; i < 100; ++i) {
        if (i % 2 == 0)
            continue;
        if (i > 8)
            break;
        if (i > 1)
            odd += " ";
        odd += i;
    }
    Console::WriteLine(odd);

    int halvings = 0;
    int n = 16;
    while (n > 1) {
        n /= 2;
        halvings++;
    }
    Console::WriteLine(halvings);

    do {
        Console::WriteLine("once");
    } while (n > 1);

    int sum = 0;
    for (int i = 0, j = 4; i <= j; ++i, --j)
        sum += i + j;
    Console::WriteLine(sum - 2);
    return 0;
}
