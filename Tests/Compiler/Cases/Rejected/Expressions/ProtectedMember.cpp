// Protected members are for derived classes.
using namespace System;

ref class Base {
protected:
    void Work() {}
};

int main() {
    Base^ base = gcnew Base();
    base->Work(); // error: C2248
    base->MemberwiseClone(); // error: C2248
    return 0;
}
