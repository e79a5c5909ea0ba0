// The first handler that fits is taken.
// expect: before
// expect: caught bad
// expect: after
using namespace System;

static void Fail() {
    Console::WriteLine("before");
    throw gcnew InvalidOperationException("bad");
}

int main() {
    try {
        Fail();
        Console::WriteLine("never");
    } catch (ArgumentException^) {
        Console::WriteLine("wrong handler");
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("caught " + e->Message);
    } catch (Exception^) {
        Console::WriteLine("too late");
    }
    Console::WriteLine("after");
    return 0;
}
