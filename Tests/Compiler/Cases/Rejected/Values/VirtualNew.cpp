// A value class leaves nothing abstract: nobody derives from it.
value struct Pair { // error: C3612
    virtual int Sum() abstract;
};

int main() { return 0; }
