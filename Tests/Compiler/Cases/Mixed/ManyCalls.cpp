// Native code that is cut from a large file is compiled in several units: statics, types and exceptions stay one.
#include <stdexcept>
#include <string>

using namespace System;

struct Counter {
    static int next() {
        static int value = 0;
        return ++value;
    }
};

struct Odd : std::runtime_error {
    int number;
    explicit Odd(int n) : std::runtime_error("odd"), number(n) {}
};

struct Check {
    static int even(int n) {
        if (n % 2 != 0) throw Odd(n);
        return Counter::next();
    }
};

#define ONE(n) static int Call##n(int v) { try { return Check::even(v); } catch (const Odd& e) { return -e.number; } }
#define TEN(n) ONE(n##0) ONE(n##1) ONE(n##2) ONE(n##3) ONE(n##4) ONE(n##5) ONE(n##6) ONE(n##7) ONE(n##8) ONE(n##9)
#define HUNDRED(n) TEN(n##0) TEN(n##1) TEN(n##2) TEN(n##3) TEN(n##4) TEN(n##5) TEN(n##6) TEN(n##7) TEN(n##8) TEN(n##9)

ref class First {
public:
    HUNDRED(1)
    static int Throw(int v) { return Check::even(v); }
};

ref class Last {
public:
    HUNDRED(2)
    HUNDRED(3)
};

int main() {
    Console::WriteLine("{0} {1} {2}", First::Call100(2), Last::Call399(2), First::Call199(4));
    // expect: 1 2 3
    Console::WriteLine("{0} {1}", First::Call101(7), Last::Call398(9));
    // expect: -7 -9
    try {
        First::Throw(11);
    } catch (const Odd& e) {
        Console::WriteLine("{0} {1}", e.number, gcnew String(e.what()));
        // expect: 11 odd
    }
}
