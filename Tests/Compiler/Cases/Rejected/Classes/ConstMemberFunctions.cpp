// const and volatile on member functions mean nothing to the CLI.
ref class Counter {
    int count_;

public:
    int Count() const { return count_; } // error: C3842
    int Twice() volatile { return count_ * 2; } // error: C3842
};

int main() { return 0; }
