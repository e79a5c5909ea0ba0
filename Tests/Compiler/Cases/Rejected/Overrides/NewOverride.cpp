// new hides, override replaces: not both.
ref class Base {
public:
    virtual void Work() {}
};

ref class Derived : Base {
public:
    virtual void Work() new override {} // error: C2216
};

int main() { return 0; }
