// A native exception caught in managed code is thrown on as itself.
// expect: first: deep
// expect: second: deep
#include <stdexcept>

using namespace System;

static void fail() { throw std::runtime_error("deep"); }

ref class Middle {
public:
    static void Pass() {
        try {
            fail();
        } catch (const std::exception& e) {
            Console::WriteLine("first: {0}", gcnew String(e.what()));
            throw;
        }
    }
};

int main() {
    try {
        Middle::Pass();
    } catch (const std::runtime_error& e) {
        Console::WriteLine("second: {0}", gcnew String(e.what()));
    }
    return 0;
}
