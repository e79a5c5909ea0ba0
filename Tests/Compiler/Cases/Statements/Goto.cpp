// goto forwards out of two loops, and backwards.
// expect: found 3,4
// expect: 3
using namespace System;

int main() {
    for (int i = 1; i < 10; ++i)
        for (int j = 1; j < 10; ++j)
            if (i * j == 12 && j > i) {
                if (i == 3) {
                    Console::WriteLine("found {0},{1}", i, j);
                    goto done;
                }
            }
done:
    int n = 0;
again:
    if (++n < 3)
        goto again;
    Console::WriteLine(n);
    return 0;
}
