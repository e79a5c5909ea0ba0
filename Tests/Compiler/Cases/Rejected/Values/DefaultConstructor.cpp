// A value class has no default constructor of its own.
value struct Pair {
    int x;
    Pair() { x = 1; } // error: C3417
};

int main() { return 0; }
