// A managed exception leaves a callback, unwinds native frames and arrives as the same object.
// expect: frame left
// expect: same True, boom
// expect: native saw System.InvalidOperationException: boom
// expect: 42
// expect: frame left
// expect: native cause: other System.ArgumentException: no
using namespace System;
using namespace System::Runtime::InteropServices;

#include <cstdio>
#include <stdexcept>
#include <string>

typedef int (*callback)(int);

struct frame {
    ~frame() { std::puts("frame left"); std::fflush(stdout); }
};

static int call(callback f, int value) {
    frame left;
    return f(value);
}

static std::string observe(callback f, int value) {
    try {
        return std::to_string(f(value));
    } catch (const std::exception& e) {
        return std::string("native saw ") + e.what();
    }
}

static void wrap(callback f) {
    try {
        call(f, 2);
    } catch (const std::exception& e) {
        throw std::runtime_error(std::string("other ") + e.what());
    }
}

delegate int Callback(int value);

ref class Failure {
public:
    static Exception^ Thrown;
    static int Run(int value) {
        if (value == 0)
            throw Thrown = gcnew InvalidOperationException("boom");
        if (value == 2)
            throw gcnew ArgumentException("no");
        return value + 1;
    }
};

int main() {
    Callback^ handler = gcnew Callback(&Failure::Run);
    callback f = static_cast<callback>(Marshal::GetFunctionPointerForDelegate(handler).ToPointer());
    try {
        call(f, 0);
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("same {0}, {1}", e == Failure::Thrown, e->Message);
    }
    Console::WriteLine(gcnew String(observe(f, 0).c_str()));
    Console::WriteLine(gcnew String(observe(f, 41).c_str()));
    try {
        wrap(f);
    } catch (const std::runtime_error& e) {
        Console::WriteLine("native cause: {0}", gcnew String(e.what()));
    }
    GC::KeepAlive(handler);
    return 0;
}
