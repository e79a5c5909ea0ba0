// override without a member to override.
using namespace System;

ref class Base {
public:
    virtual void Work() {}
};

ref class Derived : Base {
public:
    virtual void Wrok() override {} // error: C3668
};

int main() {
    return 0;
}
