// No constructor takes this.
using namespace System;

ref class Thing {
public:
    Thing(int n) {}
};

int main() {
    Thing^ first = gcnew Thing(); // error: C2512
    Thing^ second = gcnew Thing("x"); // error: C2664
    Thing third("x"); // error: C2664
    return 0;
}
