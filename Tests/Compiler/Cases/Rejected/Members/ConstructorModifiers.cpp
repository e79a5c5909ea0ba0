// A constructor is neither virtual nor overriding.
ref class First {
public:
    virtual First() {} // error: C3085
};

ref class Second {
public:
    Second() override {} // error: C3666
};

int main() { return 0; }
