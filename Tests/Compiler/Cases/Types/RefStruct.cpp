// struct makes members public by default, class private.
// expect: 1 2
using namespace System;

ref struct Open {
    int A;
};

value struct Pair {
    int B;
};

int main() {
    Open^ open = gcnew Open();
    open->A = 1;
    Pair pair;
    pair.B = 2;
    Console::WriteLine("{0} {1}", open->A, pair.B);
    return 0;
}
