// Nor a destructor.
value struct Pair {
    ~Pair() {} // error: C3417
};

int main() { return 0; }
