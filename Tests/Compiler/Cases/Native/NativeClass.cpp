// A native class used from managed code.
// expect: 3
// expect: 8
using namespace System;

class Accumulator {
    int sum_ = 0;

public:
    void add(int n) { sum_ += n; }
    int sum() const { return sum_; }
};

int main() {
    Accumulator accumulator;
    accumulator.add(1);
    accumulator.add(2);
    Console::WriteLine(accumulator.sum());
    accumulator.add(5);
    Console::WriteLine(accumulator.sum());
    return 0;
}
