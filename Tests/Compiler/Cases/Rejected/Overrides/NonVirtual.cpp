// Only virtual functions are overridden.
ref class Base {
public:
    void Work() {}
};

ref class Derived : Base {
public:
    virtual void Work() override {} // error: C3668
};

int main() { return 0; }
