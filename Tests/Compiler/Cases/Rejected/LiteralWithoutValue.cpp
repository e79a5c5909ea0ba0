// A literal field is a constant and needs its value.
using namespace System;

ref class Limits {
public:
    literal int Size; // error: C3886
};

int main() {
    return 0;
}
