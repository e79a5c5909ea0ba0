// A handler in a loop lets the loop go on.
// expect: 0
// expect: odd 1
// expect: 2
// expect: odd 3
using namespace System;

static int Even(int n) {
    if (n % 2 != 0)
        throw gcnew ArgumentOutOfRangeException();
    return n;
}

int main() {
    for (int i = 0; i < 4; ++i) {
        try {
            Console::WriteLine(Even(i));
        } catch (ArgumentOutOfRangeException^) {
            Console::WriteLine("odd {0}", i);
            continue;
        }
    }
    return 0;
}
