// Native templates are instantiated by their use in managed code.
// expect: 7
// expect: 2.5
// expect: 4
using namespace System;

template <class T>
T larger(T a, T b) { return a < b ? b : a; }

template <class T, int N>
struct Ring {
    T cells[N] = {};
    int next = 0;
    void put(T value) { cells[next++ % N] = value; }
};

int main() {
    Console::WriteLine(larger(3, 7));
    Console::WriteLine(larger(2.5, 1.5));
    Ring<int, 3> ring;
    for (int i = 1; i <= 4; ++i)
        ring.put(i);
    Console::WriteLine(ring.cells[0]);
    return 0;
}
