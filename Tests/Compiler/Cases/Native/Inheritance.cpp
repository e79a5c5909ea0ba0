// A native class that native and managed code both derive their work from.
// expect: 6
// expect: base 1
using namespace System;

struct Base {
    int id;
    explicit Base(int i) : id(i) {}
    int plain() const { return id; }
};

struct Derived : Base {
    int extra = 5;
    Derived() : Base(1) {}
    int total() const { return id + extra; }
};

static int through(const Base& base) { return base.plain(); }

int main() {
    Derived derived;
    Console::WriteLine(derived.total());
    Console::WriteLine("base {0}", through(derived));
    return 0;
}
