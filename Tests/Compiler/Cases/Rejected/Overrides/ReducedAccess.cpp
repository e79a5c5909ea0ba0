// An override is no less accessible.
ref class Base {
public:
    virtual void Work() {}
};

ref class Derived : Base {
protected:
    virtual void Work() override {} // error: C3252
};

int main() { return 0; }
