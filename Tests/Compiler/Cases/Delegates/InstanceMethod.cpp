// A delegate remembers the object it was made with.
// expect: 15
// expect: 25
using namespace System;

delegate int Function(int);

ref class Adder {
    int amount_;

public:
    Adder(int amount) : amount_(amount) {}
    int Add(int n) { return n + amount_; }
    Function^ AsFunction() { return gcnew Function(this, &Adder::Add); }
};

int main() {
    Function^ ten = gcnew Function(gcnew Adder(10), &Adder::Add);
    Function^ twenty = (gcnew Adder(20))->AsFunction();
    Console::WriteLine(ten(5));
    Console::WriteLine(twenty(5));
    return 0;
}
