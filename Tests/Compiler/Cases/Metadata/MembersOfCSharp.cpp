// What C# has and C++/CLI has not: optional arguments, extensions, references, init, records, interfaces with bodies.
// expect: 8 3 0
// expect: 8 a! 10
// expect: 3 4
// expect: 6 6 4 5
// expect: 9 77
// expect: 0 4
// expect: 5
// expect: 3
// expect: 21 42 11 4
// expect: true 1
// expect: 1 y Point { X = 1, Y = y }
// expect: covariant
// expect: 3 2 9
using namespace System;
using namespace Lib;

ref class Four : IDouble {
public:
    virtual int Once() { return 2; }
};

int main() {
    Console::WriteLine("{0} {1} {2}", Optional::Add(1, 5, "ab"), Optional::Count(1, 2, 3), Optional::Count());
    Grid^ grid = gcnew Grid();
    grid[3] = 8;
    Console::WriteLine("{0} {1} {2}", grid[3], grid["a"], grid[2, 5]);
    Console::WriteLine("{0} {1}", Extensions::Words("a b c"), Extensions::Same<int>(4));
    References^ r = gcnew References();
    r->Get() = 6;
    Console::WriteLine("{0} {1} {2} {3}", r->X, r->Look(), References::In(3), References::ReadOnly(3));
    int out;
    References::Out(out);
    r->Place = 77;
    Console::WriteLine("{0} {1}", out, r->X);
    Initialised^ initialised = gcnew Initialised(4);
    Console::WriteLine("{0} {1}", initialised->A, initialised->B);
    Window window(5);
    Console::WriteLine(window.Get());
    Number a, b;
    a.Value = 1;
    b.Value = 2;
    Console::WriteLine(Number::Add(a, b).Value);
    IDouble^ twice = gcnew Twenty();
    IDouble^ four = gcnew Four();
    Console::WriteLine("{0} {1} {2} {3}", twice->Once(), twice->Twice(), IDouble::Limit(), four->Twice());
    Truth^ truth = gcnew Truth();
    truth->B = true;
    if (truth) Console::WriteLine("true {0}", (int)truth);
    Point^ point = gcnew Point(1, "y");
    Console::WriteLine("{0} {1} {2}", point->X, point->Y, point);
    Derived^ derived = gcnew Derived();
    Console::WriteLine(derived->Result());
    Span<int> span(gcnew array<int>{1, 2, 3});
    int second = span[1];
    span[1] = 9;
    Console::WriteLine("{0} {1} {2}", span.Length, second, span[1]);
    return 0;
}
