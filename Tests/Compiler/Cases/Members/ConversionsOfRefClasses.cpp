// Static conversion functions over handles, and two that are members.
// expect: 12
// expect: built 5
// expect: 2.5
// expect: 250 cents
// expect: not empty
using namespace System;

public ref class Money {
    int cents_;

public:
    Money(int cents) : cents_(cents) {}
    static operator int(Money^ money) { return money->cents_; }
    static operator Money^(int cents) { return gcnew Money(cents); }
    operator double() { return cents_ / 100.0; }
    operator String^() { return cents_ + " cents"; }
    static explicit operator bool(Money^ money) { return money->cents_ != 0; }
    property int Cents { int get() { return cents_; } }
};

static int Show(int value) { return value; }
static void Take(Money^ money) { Console::WriteLine("built {0}", money->Cents); }

int main() {
    Money^ price = gcnew Money(12);
    Console::WriteLine(Show(price));
    Take(5);
    Money local(250);
    double amount = local;
    Console::WriteLine(amount);
    String^ text = local;
    Console::WriteLine(text);
    if (static_cast<bool>(price))
        Console::WriteLine("not empty");
    return 0;
}
