// Operators of a value class and of a ref class.
// expect: 7 -2 6
// expect: True False True
// expect: 4
// expect: 8 EUR
using namespace System;

public value struct Money {
    int Amount;
    Money(int amount) : Amount(amount) {}
    static Money operator+(Money a, Money b) { return Money(a.Amount + b.Amount); }
    static Money operator-(Money a) { return Money(-a.Amount); }
    static Money operator*(Money a, int n) { return Money(a.Amount * n); }
    static bool operator==(Money a, Money b) { return a.Amount == b.Amount; }
    static bool operator!=(Money a, Money b) { return a.Amount != b.Amount; }
    static bool operator<(Money a, Money b) { return a.Amount < b.Amount; }
    static bool operator>(Money a, Money b) { return a.Amount > b.Amount; }
    static Money operator++(Money a) { return Money(a.Amount + 1); }
    virtual bool Equals(Object^ other) override { return other->GetType() == Money::typeid && safe_cast<Money>(other) == *this; }
    virtual int GetHashCode() override { return Amount; }
};

public ref class Account {
public:
    int Balance;
    static Account^ operator+(Account^ a, int n) { a->Balance += n; return a; }
    virtual String^ ToString() override { return Balance + " EUR"; }
};
