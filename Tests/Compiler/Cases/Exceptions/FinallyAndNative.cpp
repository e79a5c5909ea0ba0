// finally runs when a native exception passes, and the outer handler sees it.
// expect: finally
// expect: caught lost
#include <stdexcept>

using namespace System;

static void fail() { throw std::logic_error("lost"); }

ref class Worker {
public:
    static void Work() {
        try {
            fail();
        } finally {
            Console::WriteLine("finally");
        }
    }
};

int main() {
    try {
        Worker::Work();
    } catch (const std::exception& e) {
        Console::WriteLine("caught {0}", gcnew String(e.what()));
    }
    return 0;
}
