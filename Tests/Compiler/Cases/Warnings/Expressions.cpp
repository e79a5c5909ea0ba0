// Expressions that do something else than they seem to.
// options: -W4
// expect: 4 8 8
// expect: 2 True 0
using namespace System;

value class Amount {
    int n_;

public:
    Amount(int n) : n_(n) {}
    int Double() { return n_ *= 2; }
    property int Value { int get() { return n_; } }
};

ref class Account {
public:
    initonly Amount Limit;
    initonly static Amount Default = Amount(4);
    Amount Current;

    Account() : Limit(4), Current(4) { Limit.Double(); }
    int Widen() { return Limit.Double(); } // warning: C4395
    int Reset() { return Default.Double(); } // warning: C4395
    int Grow() { return Current.Double(); }
};

delegate int Count();
delegate void Act();

ref struct Counter {
    int Value;
    int Two() { return 2; }
    void Nothing() {}
};

ref struct Other { int First; };

int main() {
    Account^ account = gcnew Account;
    account->Widen();
    account->Reset();
    account->Grow();
    Console::WriteLine("{0} {1} {2}", Account::Default.Value, account->Limit.Value, account->Current.Value);

    Counter^ counter = gcnew Counter;
    Count^ count = gcnew Count(counter, &Counter::Two);
    count += gcnew Count(counter, &Counter::Two); // warning: C4358
    count = count - count + gcnew Count(counter, &Counter::Two); // warning: C4358
    Act^ act = gcnew Act(counter, &Counter::Nothing);
    act += act;

    Object^ zero = 0; // warning: C4965
    zero = 0; // warning: C4965
    zero = safe_cast<Object^>(0);
    Object^ one = 1;
    Other^ other = reinterpret_cast<Other^>(counter); // warning: C4669
    Console::WriteLine("{0} {1} {2}", count(), Object::ReferenceEquals(other, counter), zero);
    return 0;
}
