// A specifier stands once.
ref class Base {
public:
    virtual void Work() {}
};

ref class Derived : Base {
public:
    virtual void Work() override override {} // error: C3656
};

int main() { return 0; }
