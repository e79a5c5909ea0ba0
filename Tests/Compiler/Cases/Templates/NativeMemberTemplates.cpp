// Managed code in member templates of native classes, those too that C++ tells apart by their template arguments only.
using namespace System;

template<class T>
struct Named {
    int calls = 0;

    template<class U> Named(const U& value) { Console::WriteLine("{0} of {1}", T::typeid->Name, value); }
    template<class U> operator U() {
        calls++;
        Console::WriteLine("to {0}", U::typeid->Name);
        return U();
    }
    template<int N> void repeat() {
        for (int i = 0; i < N; i++) Console::Write("{0} ", i);
        Console::WriteLine();
    }
    template<class U> U make() { return Convert::ToInt32(calls) + U(); }
    template<int N> bool operator<(int (&values)[N]) { Console::WriteLine("{0} values", N); return N > calls; }
};

struct Plain {
    template<class U> operator U() const { Console::WriteLine("plain {0}", U::typeid); return U(); }
    template<class U, int N> Plain& operator<<(U (&values)[N]) { Console::WriteLine("{0} {1}", N, values[0]); return *this; }
};

int main() {
    // expect: Double of 5
    Named<double> named(5);
    // expect: to Int32
    int i = named;
    // expect: to Double
    double d = named;
    // expect: 0 1 2 
    named.repeat<3>();
    // expect: 2
    Console::WriteLine(named.make<long long>());
    // expect: 3 values
    // expect: True
    int three[3] = {};
    Console::WriteLine(named < three);
    // expect: plain System.Single
    Plain plain;
    float f = plain;
    // expect: 2 7
    // expect: 1 2.5
    int two[2] = {7};
    double one[1] = {2.5};
    plain << two << one;
    return 0;
}
