// Fields declared behind the brace of a nested type.
using namespace System;

ref class Outer {
public:
    ref class Inner {
    public:
        int number = 1;
        ~Inner() { Console::WriteLine("disposed"); }
    } inner;
    value struct Point { int x, y; } origin, corner;
    enum class State { Closed, Open } state;
    ref struct Node {
        int value = 2;
        Node^ next;
    } ^first, ^last;

private:
    value struct Hidden { int secret; } hidden;

public:
    int Secret() { return ++hidden.secret; }
};

value class Pair {
    value struct Item { int n; } left, right;

public:
    int Sum() { left.n = 3; right.n = 4; return left.n + right.n; }
};

int main() {
    {
        Outer outer;
        outer.corner.x = 5;
        outer.state = Outer::State::Open;
        outer.first = gcnew Outer::Node;
        outer.first->next = gcnew Outer::Node;
        outer.last = outer.first->next;
        outer.last->value++;
        // expect: 1 0 5 Open 3 1
        Console::WriteLine("{0} {1} {2} {3} {4} {5}", outer.inner.number, outer.origin.x, outer.corner.x, outer.state,
            outer.first->next->value, outer.Secret());
        // expect: disposed
    }
    // expect: 7
    Pair pair;
    Console::WriteLine(pair.Sum());
    return 0;
}
