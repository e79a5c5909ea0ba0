// ++ and -- of a value class, by one function each, on variables and on what functions return.
// expect: 5 6
// expect: 6 5
// expect: 4 5
using namespace System;

value class Counter {
    int value_;

public:
    Counter(int value) : value_(value) {}
    static Counter operator++(Counter c) { return Counter(c.value_ + 1); }
    static Counter operator--(Counter c) { return Counter(c.value_ - 1); }
    int operator*() { return value_; }
};

Counter five() { return Counter(5); }

int main() {
    Counter c = five();
    int before = *c++;
    Console::WriteLine("{0} {1}", before, *c);
    int after = *++five();
    --c;
    Console::WriteLine("{0} {1}", after, *c);
    int less = *--five();
    five()++;
    Console::WriteLine("{0} {1}", less, *five());
    return 0;
}
