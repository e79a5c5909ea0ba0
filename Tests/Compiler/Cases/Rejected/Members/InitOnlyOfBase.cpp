// The constructor of a derived class does not count.
ref class Base {
public:
    initonly int X;
};

ref class Derived : Base {
public:
    Derived() { X = 1; } // error: C3893
};

int main() { return 0; }
