// Values come into being without running code.
value struct Pair {
    int x = 1; // error: C3446
    static int count = 2;
};

int main() { return 0; }
