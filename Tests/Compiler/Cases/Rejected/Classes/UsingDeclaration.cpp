// A using-declaration does not bring base members into a managed type.
ref class Base {
public:
    void Work(int) {}
};

ref class Derived : Base {
public:
    using Base::Work; // error: C3182
};

int main() { return 0; }
