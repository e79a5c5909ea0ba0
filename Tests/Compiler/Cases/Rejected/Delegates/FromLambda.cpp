// A delegate is made of the name of a function, not of an object that can be called.
using namespace System;

delegate int Op(int);
int twice(int n) { return 2 * n; }
int apply(Op^ op) { return op(3); }

int main() {
    Op^ first = gcnew Op([](int x) { return x + 1; }); // error: C3364
    auto next = [](int x) { return x; };
    Op^ second = gcnew Op(next); // error: C3364
    AppDomain::CurrentDomain->ProcessExit += gcnew EventHandler([](Object^, EventArgs^) {}); // error: C3364
    int (*pointer)(int) = twice;
    Op^ third = gcnew Op(pointer); // error: C3364
    return apply(gcnew Op(twice));
}
