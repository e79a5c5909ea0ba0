// Static properties belong to the class.
// expect: 0
// expect: 2
using namespace System;

ref class Ticket {
    static int sold_ = 0;

public:
    static property int Sold { int get() { return sold_; } }
    Ticket() { ++sold_; }
};

int main() {
    Console::WriteLine(Ticket::Sold);
    gcnew Ticket();
    gcnew Ticket();
    Console::WriteLine(Ticket::Sold);
    return 0;
}
