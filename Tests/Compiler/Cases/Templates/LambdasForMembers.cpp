// expect: on 9
// expect: each 1 2
// expect: sum 6
// expect: visited 4
// expect: 3 calls
// Lambdas for member templates with managed code, of native classes and of class templates.
#include <vcclr.h>
using namespace System;
using namespace System::Collections::Generic;

template<class T> class Listeners {
    gcroot<List<Action<T>^>^> list_ = gcnew List<Action<T>^>();

public:
    void add(Action<T>^ a) { list_->Add(a); }
    template<class F> void each(F f) { for each (Action<T>^ a in (List<Action<T>^>^)list_) f(a); }
    template<class F> int fold(int start, F f) { for each (Action<T>^ a in (List<Action<T>^>^)list_) start = f(start, Math::Abs(-3)); return start; }
};

class Numbers {
    gcroot<List<int>^> list_ = gcnew List<int>();
    int calls_ = 0;

public:
    Numbers() { list_->Add(1); list_->Add(2); }
    template<class F> Numbers& each(F f) { for each (int n in (List<int>^)list_) f(n); ++calls_; return *this; }
    template<class A, class F> auto visit(A a, F&& f) { calls_ += Math::Sign(2); return f(a + list_->Count); }
    template<class F> explicit Numbers(F f, int n) { list_->Add(f(n)); calls_ = Math::Max(0, 0); }
    int first() { return list_[0]; }
    int calls() const { return calls_; }
};

ref struct Sink {
    static void On(int n) { Console::WriteLine("on {0}", n); }
};

int main() {
    Listeners<int> l;
    l.add(gcnew Action<int>(&Sink::On));
    l.each([](Action<int>^ a) { a(9); });
    Numbers n;
    Console::Write("each");
    n.each([](int x) { Console::Write(" {0}", x); }).each([](int) {});
    Console::WriteLine();
    int offset = 1;
    Console::WriteLine("sum {0}", l.fold(2, [offset](int a, int b) { return a + b + offset; }));
    Console::WriteLine("visited {0}", n.visit(1, [&](int x) { return Math::Abs(x) + offset; }));
    Console::WriteLine("{0} calls", n.calls());
    return Numbers([](int x) { return Math::Max(x, 5); }, 2).first() - 5;
}
