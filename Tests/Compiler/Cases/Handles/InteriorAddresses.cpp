using namespace System;

// The address of what lies in the gc heap is an interior pointer: for auto and among overloads.
value struct Pair {
    int First;
    int Second;
    void SetSecond() { auto p = &Second; *p = 3; }
};

ref struct Counter {
    int Count;
    static int Total;
    static void Kind(interior_ptr<int>) { Console::WriteLine("interior"); }
    static void Kind(int*) { Console::WriteLine("native"); }
    static void Constness(interior_ptr<int>) { Console::WriteLine("variable"); }
    static void Constness(interior_ptr<const int>) { Console::WriteLine("constant"); }
    void Count2() {
        auto own = &Count;
        *own = 7;
        auto shared = &Total;
        *shared += 8;
        Kind(&Count);
        Kind(own);
    }
    static void Through(int% reference) { auto p = &reference; *p = 9; }
};

int main() {
    Counter^ counter = gcnew Counter;
    int local = 1;
    Counter::Kind(&counter->Count);
    Counter::Kind(&Counter::Total);
    Counter::Kind(&local);
    Counter::Constness(&counter->Count);
    counter->Count2();
    Console::WriteLine("{0} {1}", counter->Count, Counter::Total);
    Counter::Through(counter->Count);

    array<int>^ numbers = { 1, 2, 3 };
    for (auto p = &numbers[0]; p != &numbers[0] + numbers->Length; ++p) *p *= 10;
    array<Pair>^ pairs = gcnew array<Pair>(2);
    auto second = &pairs[1];
    second->First = 4;
    pairs[1].SetSecond();
    Pair^ boxed = pairs[1];
    auto inside = &boxed->Second;
    *inside += 1;
    auto plain = &local;
    int* pointer = plain;
    Console::WriteLine("{0} {1} {2} {3} {4} {5}", counter->Count, numbers[2], pairs[1].First, pairs[1].Second, boxed->Second, *pointer);
    return 0;
}

// expect: interior
// expect: interior
// expect: native
// expect: variable
// expect: interior
// expect: interior
// expect: 7 8
// expect: 9 30 4 3 4 1
