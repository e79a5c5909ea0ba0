// throw; passes the same exception on.
// expect: inner
// expect: outer
// expect: True
using namespace System;

ref class Witness {
public:
    static Exception^ Seen;
};

static void Middle() {
    try {
        throw gcnew ApplicationException("x");
    } catch (Exception^ e) {
        Console::WriteLine("inner");
        Witness::Seen = e;
        throw;
    }
}

int main() {
    try {
        Middle();
    } catch (ApplicationException^ e) {
        Console::WriteLine("outer");
        Console::WriteLine(e == Witness::Seen);
    }
    return 0;
}
