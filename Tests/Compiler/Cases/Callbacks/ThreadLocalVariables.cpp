// Native code with more thread-local memory than the loader keeps for libraries that come later, called back on several threads.
#include <exception>
#include <stdexcept>
#include <thread>

using namespace System;
using namespace System::Runtime::InteropServices;

delegate double Mix(int a, double x, double y, float z);

typedef double (*mix)(int, double, double, float);

static thread_local char block[256 * 1024];

static double call(mix f, int a) {
    block[a] = static_cast<char>(a);
    return f(a, 0.5, 0.25, 0.125f) + block[a];
}

static double call_in_thread(mix f, int a) {
    double result = 0;
    std::thread thread([&] { result = call(f, a); });
    thread.join();
    return result;
}

static int swallow_in_thread(mix f) {
    int caught = 0;
    std::thread thread([&] {
        try {
            call(f, -1 & 7);
        } catch (const std::exception&) {
            caught = 1;
        }
    });
    thread.join();
    return caught;
}

ref struct Calls abstract sealed {
    static double Add(int a, double x, double y, float z) { return a + x + y + z; }
    static double Fail(int a, double, double, float) { throw gcnew InvalidOperationException("no " + a); }
};

int main() {
    Mix^ add = gcnew Mix(&Calls::Add);
    Mix^ fail = gcnew Mix(&Calls::Fail);
    mix f = static_cast<mix>(Marshal::GetFunctionPointerForDelegate(add).ToPointer());
    mix g = static_cast<mix>(Marshal::GetFunctionPointerForDelegate(fail).ToPointer());
    Console::WriteLine(call(f, 1) == 2.875);
    // expect: True
    for (int i = 2; i < 5; i++) Console::WriteLine(call_in_thread(f, i) == 2 * i + 0.875);
    // expect: True
    // expect: True
    // expect: True
    try {
        call(g, 3);
    } catch (InvalidOperationException^ e) {
        Console::WriteLine(e->Message);
        // expect: no 3
    }
    Console::WriteLine(swallow_in_thread(g));
    // expect: 1
    GC::KeepAlive(add);
    GC::KeepAlive(fail);
}
