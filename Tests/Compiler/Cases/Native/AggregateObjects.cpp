// Aggregates made in an expression, on which a function with managed arguments is called.
using namespace System;

template<class T> struct Sized {
    T value;
    T plus(T n) const { return value + n; }
};
struct Pair { int a, b; int sum(int n) const { return a + b + n; } };

int main() {
    Console::WriteLine(Sized<int>{1}.plus(Math::Max(3, 4)));
    Console::WriteLine(Sized<double>{1.5}.plus(Double::Parse("2")));
    Console::WriteLine(Pair{Math::Max(1, 2), 3}.sum(String::Concat("a", "b")->Length));
    return 0;
}
// expect: 5
// expect: 3.5
// expect: 7
