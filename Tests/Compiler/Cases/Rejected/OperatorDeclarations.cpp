// Operators of managed types that cannot be used as they are.
using namespace System;
value class Money {
    int cents_;

public:
    static Money operator+(Money a, Money b) { a.cents_ += b.cents_; return a; }
};
ref class Plain {};
int main() {
    Money a, b;
    Money sum = a + b;
    sum = a * b; // error: C2676
    sum = a + 5; // error: C2676
    bool same = a == b; // error: C2676
    Plain^ plain = gcnew Plain();
    plain = plain + plain; // error: C2676
    plain = -plain; // error: C2675
    return 0;
}
