// throw, catch by type, filters by order, finally, rethrow and inner exceptions.
// expect: argument: wrong
// expect: finally
// expect: outer of inner
// expect: rethrown: wrong
using namespace System;

static void Fail() { throw gcnew ArgumentException("wrong"); }

int main() {
    try {
        Fail();
    } catch (ArgumentException^ e) {
        Console::WriteLine("argument: {0}", e->Message);
    } catch (Exception^) {
        Console::WriteLine("other");
    } finally {
        Console::WriteLine("finally");
    }
    try {
        try {
            throw gcnew InvalidOperationException("inner");
        } catch (Exception^ e) {
            throw gcnew Exception("outer", e);
        }
    } catch (Exception^ e) {
        Console::WriteLine("{0} of {1}", e->Message, e->InnerException->Message);
    }
    try {
        try {
            Fail();
        } catch (Exception^) {
            throw;
        }
    } catch (Exception^ e) {
        Console::WriteLine("rethrown: {0}", e->Message);
    }
    return 0;
}
