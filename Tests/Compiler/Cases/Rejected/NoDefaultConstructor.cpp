// A constructor that does not exist.
using namespace System;

ref class Base {
public:
    Base(int n) {}
};

ref class Derived : Base {
public:
    Derived() {} // error: C2512
};

int main() {
    return 0;
}
