// The same member twice.
using namespace System;

ref class Twice {
public:
    void Work(int n) {}
    void Work(int m) {} // error: C2535
};

int main() {
    return 0;
}
