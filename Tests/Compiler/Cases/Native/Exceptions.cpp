// Exceptions of native code are caught by their C++ types.
// expect: out of range: no 7
// expect: runtime: broken
// expect: number 42
// expect: anything
#include <stdexcept>
#include <string>

using namespace System;

static void fail(int how) {
    switch (how) {
    case 0:
        throw std::out_of_range("no 7");
    case 1:
        throw std::runtime_error("broken");
    case 2:
        throw 42;
    default:
        throw std::string("odd");
    }
}

int main() {
    for (int i = 0; i < 4; ++i) {
        try {
            fail(i);
        } catch (const std::out_of_range& e) {
            Console::WriteLine("out of range: {0}", gcnew String(e.what()));
        } catch (const std::exception& e) {
            Console::WriteLine("runtime: {0}", gcnew String(e.what()));
        } catch (int number) {
            Console::WriteLine("number {0}", number);
        } catch (...) {
            Console::WriteLine("anything");
        }
    }
    return 0;
}
