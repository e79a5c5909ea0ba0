// A virtual function with the signature of a base says new or override.
ref class Base {
public:
    virtual void Work() {}
};

ref class Derived : Base {
public:
    virtual void Work() {} // error: C4485
};

ref class Other : Base {
public:
    void Work() {} // error: C4484
};

int main() { return 0; }
