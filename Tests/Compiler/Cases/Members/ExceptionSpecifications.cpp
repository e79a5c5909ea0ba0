// expect: 1 2 3
// expect: 4
// Exception specifications of members, which metadata does not have.
using namespace System;

ref class Counter {
    int value_ = 0;

public:
    int Next() throw() { return ++value_; }
    int After() noexcept { return ++value_; }
    int Last() noexcept(false);
    static void Nothing() throw() {}
};

int Counter::Last() noexcept(false) { return ++value_; }

struct Thrower {
    int Value() throw(int) { return 4; } // Visual C++ takes it as noexcept(false)
};

int main() {
    Counter counter;
    int first = counter.Next();
    int second = counter.After();
    Console::WriteLine("{0} {1} {2}", first, second, counter.Last());
    Counter::Nothing();
    Thrower thrower;
    Console::WriteLine(thrower.Value());
    return 0;
}
