// NULL as an argument of a native function, beside operands that are managed.
// expect: 1 0 none
#include <cstddef>
using namespace System;
using namespace System::Runtime::InteropServices;

class Logger {
    void (*function_)(int, void*) = NULL;
    void* context_ = NULL;

public:
    void set(void (*function)(int, void*), void* context) {
        function_ = function;
        context_ = context;
    }
    void run() { if (function_ != NULL) function_(context_ == NULL ? 1 : 2, NULL); }
};

const char* text(int number, const char* other) { return other == NULL ? (number == NULL ? "none" : "one") : other; }

public delegate void Handler(int number, void* context);

void show(int number, void* context) { Console::Write("{0} {1} ", number, IntPtr(context)); }

int main() {
    Logger logger;
    Handler^ handler = gcnew Handler(&show);
    logger.set(static_cast<void (*)(int, void*)>(Marshal::GetFunctionPointerForDelegate(handler).ToPointer()), NULL);
    logger.run();
    Console::WriteLine(gcnew String(text(String::Empty->Length, NULL)));
    GC::KeepAlive(handler);
    return 0;
}
