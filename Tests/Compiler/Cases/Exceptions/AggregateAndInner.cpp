// Chains of causes, walked by a loop.
// expect: outer
// expect: middle
// expect: inner
using namespace System;

static void Inner() { throw gcnew Exception("inner"); }

static void Middle() {
    try {
        Inner();
    } catch (Exception^ e) {
        throw gcnew InvalidOperationException("middle", e);
    }
}

int main() {
    try {
        try {
            Middle();
        } catch (InvalidOperationException^ e) {
            throw gcnew ApplicationException("outer", e);
        }
    } catch (Exception^ e) {
        for (Exception^ cause = e; cause != nullptr; cause = cause->InnerException)
            Console::WriteLine(cause->Message);
    }
    return 0;
}
