// Exceptions that nothing may catch: each ends the process in its own way.
#include <cstdlib>
#include <stdexcept>
#include <thread>
using namespace System;

static void fail() { throw std::runtime_error("nobody catches this"); }
static void fail_managed() { throw gcnew InvalidOperationException("nobody catches this"); }
static void in_noexcept() noexcept { fail(); }
static void managed_in_noexcept() noexcept { fail_managed(); }

#pragma managed(push, off)
static int overflow(volatile int depth) {
    volatile char room[1024] = {};
    return depth == 0 ? room[0] : overflow(depth + 1) + room[1];
}
static void null_pointer() { *static_cast<volatile int*>(nullptr) = 1; }
static void throw_nothing() { throw; }
#pragma managed(pop)

ref class Finalized {
public:
    ~Finalized() {}
    !Finalized() { fail(); }
};

static void drop() { gcnew Finalized(); }

int main(array<String^>^ args) {
    String^ how = args[0];
    if (how == "uncaught")
        fail();
    else if (how == "uncaught managed")
        fail_managed();
    else if (how == "noexcept")
        in_noexcept();
    else if (how == "managed noexcept")
        managed_in_noexcept();
    else if (how == "thread")
        std::thread(fail).join();
    else if (how == "managed thread")
        std::thread(fail_managed).join();
    else if (how == "rethrow")
        throw_nothing();
    else if (how == "abort")
        std::abort();
    else if (how == "overflow")
        overflow(1);
    else if (how == "null")
        null_pointer();
    else if (how == "finalizer") {
        drop();
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
    Console::WriteLine("still here");
    return 0;
}
