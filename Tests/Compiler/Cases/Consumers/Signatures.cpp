// Custom modifiers do not keep C# from calling what has them; a volatile field is one for C# too (ECMA-372 §33.1.5).
// expect: 3 int&
// expect: 12 8
// expect: 5
// expect: 14 True
// expect: Fill: IsExplicitlyDereferenced 
// expect: Add: IsImplicitlyDereferenced 
// expect: Twice: IsImplicitlyDereferenced
// expect: Halve: Int32 IsBoxed
// expect: Take: IsByValue
// expect: State: IsVolatile
// expect: Limit: IsConst
using namespace System;

public ref class Box {
public:
    int Content = 7;
    Box() {}
    Box(const Box% other) { Content = other.Content; }
};

public ref class Signatures {
    bool stop_ = false;

public:
    volatile int State;
    const int Limit = 5;

    static int Length(const char* text) { int n = 0; while (text[n]) n++; return n; }
    static String^ Kind(int*) { return "int*"; }
    static String^ Kind(int&) { return "int&"; }
    static void Add(int& sum, const int* value) { sum += *value; }
    static void Fill(interior_ptr<int> target, const int% value) { *target = value; }
    static void Twice(Box% box) { box.Content *= 2; }
    static int Halve(int^ value) { return *value / 2; }
    static bool Take(Box box) { box.Content = 0; return true; }
    // A loop that reads a volatile field sees what another thread writes.
    void Wait() { while (State == 0) { } }
};
