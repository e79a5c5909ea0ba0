// Destructors and finalizers take no override specifiers.
ref class First {
public:
    ~First() override {} // error: C3665
};

ref class Second {
public:
    ~Second() {}
    static !Second() {} // error: C3080
};

ref class Third {
public:
    ~Third() {}
    virtual !Third() {} // error: C3420
};

int main() { return 0; }
