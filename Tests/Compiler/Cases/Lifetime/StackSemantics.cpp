// An object with stack semantics ends with its block, in reverse order.
// expect: open a
// expect: open b
// expect: inside
// expect: close b
// expect: close a
// expect: outside
using namespace System;

ref class Scope {
    String^ name_;

public:
    Scope(String^ name) : name_(name) { Console::WriteLine("open " + name_); }
    ~Scope() { Console::WriteLine("close " + name_); }
};

int main() {
    {
        Scope a("a");
        Scope b("b");
        Console::WriteLine("inside");
    }
    Console::WriteLine("outside");
    return 0;
}
