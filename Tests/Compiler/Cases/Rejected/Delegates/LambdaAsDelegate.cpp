// A lambda does not convert to a delegate.
delegate int Op(int);
int apply(Op^ op) { return op(3); }

int main() {
    Op^ op = [](int x) { return x + 1; }; // error: C2440
    return apply([](int x) { return x; }); // error: C2664
}
