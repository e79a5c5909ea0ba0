// Managed and native handlers on the same block, in order.
// expect: managed: x
// expect: native: y
// expect: rest
#include <stdexcept>

using namespace System;

static void fail() { throw std::runtime_error("y"); }

static void Try(int how) {
    try {
        if (how == 0)
            throw gcnew ArgumentException("x");
        if (how == 1)
            fail();
        throw gcnew TimeoutException();
    } catch (ArgumentException^ e) {
        Console::WriteLine("managed: {0}", e->Message);
    } catch (const std::exception& e) {
        Console::WriteLine("native: {0}", gcnew String(e.what()));
    } catch (...) {
        Console::WriteLine("rest");
    }
}

int main() {
    for (int i = 0; i < 3; ++i)
        Try(i);
    return 0;
}
