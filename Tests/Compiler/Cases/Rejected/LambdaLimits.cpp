// The type of a lambda has a name in its own function only; a copy of the object has none.
using namespace System;

auto counter(int start) {
    return [start]() mutable { return start++; };
}

struct Point {
    int x;
    void print() {
        auto f = [*this] { Console::WriteLine(x); }; // error: BR2001
        f();
    }
};

int main() {
    auto count = counter(4); // error: BR2001
    Console::WriteLine(count());
    return 0;
}
