// So are delegates, arrays, strings and interfaces in signatures.
using namespace System;

delegate int Operation(int n);
interface class IShape {};

ref class Machine {
public:
    void First(Operation operation) {} // error: C3149
    void Second(String text) {} // error: C3149
    void Third(IShape shape) {} // error: C3149
};

int main() { return 0; }
