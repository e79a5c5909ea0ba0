// A function of a derived class hides those of a base that fit worse by its signature alone, in templates too.
using namespace System;

ref struct Base {
    void F(int) { Console::WriteLine("base int"); }
    void G(long long) { Console::WriteLine("base long long"); }
    void H(String^) { Console::WriteLine("base text"); }
};

template<class T> ref struct Derived : Base {
    void F(double) { Console::WriteLine("derived double"); }
    void G(T) { Console::WriteLine("derived T"); }
    void H(T) { Console::WriteLine("derived H"); }
    void Call() { F(1); }
};

template<class T> ref struct First {
    void F(T) { Console::WriteLine("first T"); }
    void F(String^) { Console::WriteLine("first text"); }
};

template<class T> ref struct Second : First<T> {
    void F(double) { Console::WriteLine("second double"); }
};

ref struct Third : Second<int> {
    void F(float) { Console::WriteLine("third float"); }
};

int main() {
    // expect: derived double
    // expect: derived T
    // expect: base text
    // expect: derived double
    Derived<short> d;
    d.F(1);
    d.G(1LL);
    d.H("x");
    d.Call();
    // expect: second double
    // expect: first text
    Second<int> s;
    s.F(1);
    s.F("x");
    // expect: third float
    // expect: first text
    Third t;
    t.F(1);
    t.F("x");
    return 0;
}
