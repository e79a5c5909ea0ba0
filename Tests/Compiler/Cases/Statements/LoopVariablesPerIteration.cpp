// A local of a loop body starts afresh in each iteration.
// expect: 0,0
// expect: 1,0
// expect: 2,0
using namespace System;

value class Pair {
public:
    int A, B;
};

int main() {
    for (int i = 0; i < 3; ++i) {
        Pair pair;
        pair.A += i;
        Console::WriteLine("{0},{1}", pair.A, pair.B);
        pair.B = 9;
    }
    return 0;
}
