// A type parameter has the operators of the class it is constrained to.
using namespace System;

ref class Amount {
public:
    int Value;
    Amount(int value) : Value(value) {}
    static bool operator==(Amount^ a, Amount^ b) { return a->Value == b->Value; }
    static bool operator!=(Amount^ a, Amount^ b) { return a->Value != b->Value; }
    static bool operator<(Amount^ a, Amount^ b) { return a->Value > b->Value; }
    static Amount^ operator+(Amount^ a, Amount^ b) { return gcnew Amount(a->Value + b->Value + 100); }
    static Amount^ operator+(Amount^ a, int b) { return gcnew Amount(a->Value + b); }
    static Amount^ operator-(Amount^ a) { return gcnew Amount(-a->Value); }
    static operator int(Amount^ a) { return a->Value; }
};

ref class Price : Amount {
public:
    Price(int value) : Amount(value) {}
};

ref class Plain {};

generic<typename T> where T : Amount
ref class Calculator {
public:
    static bool Same(T a, T b) { return a == b; }
    static bool Differ(T a, T b) { return a != b; }
    static bool SameAs(T a, Amount^ b) { return a == b; }
    static bool Before(T a, T b) { return a < b; }
    static bool IsNull(T a) { return a == nullptr; }
    static Amount^ Sum(T a, T b) { return a + b; }
    static Amount^ Next(T a) { return a + 1; }
    static Amount^ Negative(T a) { return -a; }
    static int Number(T a) { return a; }
};

generic<typename T> where T : Plain
bool same(T a, T b) { return a == b; }

int main() {
    Price^ one = gcnew Price(1);
    Price^ two = gcnew Price(2);
    Console::WriteLine("{0} {1}", Calculator<Price^>::Same(one, gcnew Price(1)), Calculator<Amount^>::Same(one, two));
    Console::WriteLine("{0} {1}", Calculator<Price^>::Differ(one, gcnew Price(1)), Calculator<Price^>::SameAs(two, gcnew Amount(2)));
    Console::WriteLine("{0} {1}", Calculator<Price^>::Before(one, two), Calculator<Price^>::IsNull(nullptr));
    Console::WriteLine("{0} {1}", Calculator<Price^>::Sum(one, two)->Value, Calculator<Price^>::Next(one)->Value);
    Console::WriteLine("{0} {1}", Calculator<Price^>::Negative(two)->Value, Calculator<Price^>::Number(two));
    Plain^ plain = gcnew Plain();
    Console::WriteLine("{0} {1}", same(plain, plain), same(plain, gcnew Plain()));
    return 0;
}

// expect: True False
// expect: False True
// expect: False True
// expect: 103 2
// expect: -2 2
// expect: True False
