// throw; passes the same exception on.
// expect: inner
// expect: outer
// expect: True
using namespace System;

static Exception^ seen;

static void Middle() {
    try {
        throw gcnew ApplicationException("x");
    } catch (Exception^ e) {
        Console::WriteLine("inner");
        seen = e;
        throw;
    }
}

int main() {
    try {
        Middle();
    } catch (ApplicationException^ e) {
        Console::WriteLine("outer");
        Console::WriteLine(e == seen);
    }
    return 0;
}
