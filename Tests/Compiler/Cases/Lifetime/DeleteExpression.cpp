// delete takes any handle: this, a new object, the result of a call.
// expect: ~this
// expect: ~new
// expect: ~made
// expect: ~chosen
using namespace System;

ref class Noisy {
    String^ name_;

public:
    Noisy(String^ name) : name_(name) {}
    ~Noisy() { Console::WriteLine("~" + name_); }
    void End() { delete this; }
};

static Noisy^ Make(String^ name) { return gcnew Noisy(name); }

int main() {
    (gcnew Noisy("this"))->End();
    delete gcnew Noisy("new");
    delete Make("made");
    Noisy^ none = nullptr;
    delete (none != nullptr ? none : Make("chosen"));
    return 0;
}
