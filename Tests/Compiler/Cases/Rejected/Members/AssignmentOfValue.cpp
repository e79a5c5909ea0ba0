// Values are copied bit by bit.
value struct Pair {
    int x;
    Pair% operator=(const Pair% other) { return *this; } // error: C3194
};

int main() { return 0; }
