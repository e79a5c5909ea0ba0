// Objects of lambdas that other functions return, and lambdas with a copy of the object.
using namespace System;

auto counter(int start) {
    return [start]() mutable { return start++; };
}

auto adder(int& sum) {
    return [&sum](int n) { sum += n; Console::WriteLine("added {0}", n); };
}

struct Point {
    int x = 1;
    auto moved(int by) { return [=] { return x + by; }; }
    void print() {
        auto copy = [*this] { Console::WriteLine(x); };
        auto changed = [*this]() mutable { return ++x; };
        auto both = [=, *this](int n) { return this->x + n; };
        x = 5;
        copy();
        Console::WriteLine("{0} {1} {2} {3}", changed(), changed(), both(10), x);
    }
};

int main() {
    // expect: 4 5
    auto count = counter(4);
    int first = count();
    Console::WriteLine("{0} {1}", first, count());
    // expect: 1
    // expect: 2 3 11 5
    Point point;
    point.print();
    // expect: 8
    auto moved = point.moved(3);
    Console::WriteLine(moved());
    return 0;
}
