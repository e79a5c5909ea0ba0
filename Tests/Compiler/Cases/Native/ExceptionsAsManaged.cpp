// What no C++ handler takes is an SEHException for managed ones.
// expect: seh
// expect: finally
using namespace System;
using namespace System::Runtime::InteropServices;

static void fail() { throw 1; }

int main() {
    try {
        fail();
    } catch (SEHException^) {
        Console::WriteLine("seh");
    } finally {
        Console::WriteLine("finally");
    }
    return 0;
}
