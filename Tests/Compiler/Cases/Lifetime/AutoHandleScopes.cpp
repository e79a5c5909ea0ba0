// Objects with stack semantics inside branches, loops and try blocks.
// expect: close if
// expect: close try
// expect: handler
// expect: close 0
// expect: close 1
using namespace System;

ref class Scope {
    String^ name_;

public:
    Scope(String^ name) : name_(name) {}
    ~Scope() { Console::WriteLine("close {0}", name_); }
};

int main() {
    if (true) {
        Scope scope("if");
    }
    try {
        Scope scope("try");
        throw gcnew Exception();
    } catch (Exception^) {
        Console::WriteLine("handler");
    }
    int i = 0;
    while (i < 2) {
        Scope scope(i.ToString());
        ++i;
    }
    return 0;
}
