// A C++ exception that passes through managed frames stays itself, and so does the object that carries it.
// expect: native caught derived 7
// expect: managed sees library_error
// expect: outer library_error, marked, same True
// expect: native stack True
// expect: managed sees library_error
// expect: kept library_error, same True
using namespace System;
using namespace System::Runtime::InteropServices;
using namespace Bridge::Runtime;

#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

struct library_error : std::runtime_error {
    explicit library_error(int c) : runtime_error("library_error"), code(c) {}
    int code;
};

typedef void (*callback)();

static void fail_at_depth(int code) { throw library_error(code); }

static std::string catch_by_type(callback f) {
    try {
        f();
        return "nothing";
    } catch (const library_error& e) {
        return "derived " + std::to_string(e.code);
    }
}

static void pass(callback f) { f(); }

static std::exception_ptr kept;

static void keep(callback f) {
    try { f(); } catch (...) { kept = std::current_exception(); }
}

static void throw_kept() { std::rethrow_exception(std::exchange(kept, nullptr)); }

delegate void Callback();

ref class Layers {
public:
    static Exception^ Seen;
    static void Inner() { fail_at_depth(7); }
    static void Middle() {
        try {
            fail_at_depth(8);
        } catch (SEHException^ e) {
            Console::WriteLine("managed sees {0}", e->Message);
            e->Data["mark"] = "marked";
            Seen = e;
            throw;
        }
    }
    static void Outer() {
        Callback^ middle = gcnew Callback(&Layers::Middle);
        pass(static_cast<callback>(Marshal::GetFunctionPointerForDelegate(middle).ToPointer()));
        GC::KeepAlive(middle);
    }
    static void Collected() {
        try {
            fail_at_depth(9);
        } finally {
            GC::Collect();
        }
    }
};

static void report(String^ prefix, NativeException^ e, Object^ mark) {
    Console::WriteLine("{0} {1}, {2}same {3}", prefix, e->Message, mark, e == Layers::Seen);
}

int main() {
    Callback^ inner = gcnew Callback(&Layers::Inner);
    Callback^ outer = gcnew Callback(&Layers::Outer);
    callback fi = static_cast<callback>(Marshal::GetFunctionPointerForDelegate(inner).ToPointer());
    callback fo = static_cast<callback>(Marshal::GetFunctionPointerForDelegate(outer).ToPointer());
    Console::WriteLine("native caught {0}", gcnew String(catch_by_type(fi).c_str()));
    try {
        pass(fo);
    } catch (NativeException^ e) {
        report("outer", e, String::Concat(e->Data["mark"], ", "));
        Console::WriteLine("native stack {0}", e->NativeStackTrace->StartsWith("   at fail_at_depth"));
        Layers::Seen = e;
    }
    keep(fo);
    GC::Collect();
    GC::WaitForPendingFinalizers();
    try {
        throw_kept();
    } catch (NativeException^ e) {
        report("kept", e, "");
    }
    GC::KeepAlive(inner);
    GC::KeepAlive(outer);
    return 0;
}
