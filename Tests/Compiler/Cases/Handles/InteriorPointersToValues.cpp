// Interior pointers to members, elements of value arrays and local variables; as tracking references, and reinterpreted.
// expect: 1 2.5
// expect: 7
// expect: 3.5
// expect: 11
// expect: 12
// expect: 1 2
// expect: 5
using namespace System;

value struct Pair {
    int First;
    double Second;
    int Twice() { return First * 2; }
};

ref class Holder {
    Pair pair_;

public:
    void Fill() {
        interior_ptr<Pair> p = &pair_;
        p->First = 1;
        (*p).Second = 2.5;
        Console::WriteLine("{0} {1}", pair_.First, pair_.Second);
    }
};

static void Increase(int% number) { ++number; }

int main() {
    Holder holder;
    holder.Fill();
    array<Pair>^ pairs = gcnew array<Pair>(3);
    interior_ptr<Pair> p = &pairs[0];
    ++p;
    p->First = 7;
    Console::WriteLine(pairs[1].First);
    p[1].Second = 3.5;
    Console::WriteLine(pairs[2].Second);
    int local = 10;
    interior_ptr<int> number = &local;
    Increase(*number);
    Console::WriteLine(local);
    int% alias = *number;
    alias++;
    Console::WriteLine(*number);
    array<short>^ halves = {0x0201};
    interior_ptr<unsigned char> bytes = reinterpret_cast<interior_ptr<unsigned char>>(&halves[0]);
    Console::WriteLine("{0} {1}", bytes[0], bytes[1]);
    cli::interior_ptr<int> qualified = &pairs[0].First;
    *qualified = 5;
    Console::WriteLine(pairs[0].First);
    return 0;
}
