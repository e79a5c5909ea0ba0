// An exception ends the objects it passes by.
// expect: close inner
// expect: close outer
// expect: caught x
using namespace System;

ref class Scope {
    String^ name_;

public:
    Scope(String^ name) : name_(name) {}
    ~Scope() { Console::WriteLine("close " + name_); }
};

static void Fail() {
    Scope inner("inner");
    throw gcnew Exception("x");
}

int main() {
    try {
        Scope outer("outer");
        Fail();
    } catch (Exception^ e) {
        Console::WriteLine("caught " + e->Message);
    }
    return 0;
}
