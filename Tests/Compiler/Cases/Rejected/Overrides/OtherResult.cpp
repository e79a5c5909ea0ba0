// An override returns what the base returns.
ref class Base {
public:
    virtual int Work() { return 1; }
};

ref class Derived : Base {
public:
    virtual double Work() override { return 1; } // error: C2555
};

int main() { return 0; }
