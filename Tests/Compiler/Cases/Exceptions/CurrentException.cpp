// Functions that a handler calls know what is being handled: throw;, current_exception, throw_with_nested.
// expect: native describes: out_of_range
// expect: native describes: int 42
// expect: native describes: System.FormatException: managed
// expect: managed translates: length_error
// expect: managed translates: FormatException
// expect: nested: outer <- inner
// expect: nested managed: around, cause System.FormatException same True
// expect: stored 3
// expect: same carrier True, alive
// expect: handlers nest: second first
// expect: live 0
using namespace System;
using namespace System::Runtime::InteropServices;

#include <exception>
#include <stdexcept>
#include <string>

static int live = 0;

struct counted : std::runtime_error {
    counted(const char* text) : runtime_error(text) { ++live; }
    counted(const counted& other) : runtime_error(other) { ++live; }
    ~counted() override { --live; }
};

/// A function that describes whatever its caller is handling.
static std::string describe() {
    try {
        throw;
    } catch (const std::out_of_range&) {
        return "out_of_range";
    } catch (const std::exception& e) {
        return e.what();
    } catch (int i) {
        return "int " + std::to_string(i);
    } catch (...) {
        return "something";
    }
}

static void throw_kind(int kind) {
    switch (kind) {
    case 0: throw std::out_of_range("0");
    case 1: throw 42;
    case 3: throw std::length_error("3");
    case 4: throw counted("inner");
    case 5: throw counted("first");
    case 6: throw counted("second");
    }
}

static void rethrow() { throw; }

static std::exception_ptr stored;

ref class Handlers {
public:
    static void Describe(int kind) {
        try {
            if (kind == 2)
                throw gcnew FormatException("managed");
            throw_kind(kind);
        } catch (...) {
            Console::WriteLine("native describes: {0}", gcnew String(describe().c_str()));
        }
    }

    /// The same, as managed code.
    static String^ Translate() {
        try {
            throw;
        } catch (const std::length_error&) {
            return "length_error";
        } catch (FormatException^) {
            return "FormatException";
        }
    }

    static void Nest() {
        try {
            throw_kind(4);
        } catch (const counted&) {
            std::throw_with_nested(std::runtime_error("outer"));
        }
    }

    static Exception^ Managed;

    static void NestManaged() {
        try {
            throw Managed = gcnew FormatException("x");
        } catch (FormatException^) {
            std::throw_with_nested(std::runtime_error("around"));
        }
    }

    static void Store(int kind) {
        try {
            throw_kind(kind);
        } catch (const std::exception&) {
            stored = std::current_exception();
        }
    }

    static void ThrowOn(bool byNative) {
        try {
            throw_kind(4);
        } catch (const std::exception&) {
            try {
                rethrow();
            } catch (SEHException^ e) {
                Managed = e;
                throw;
            }
        }
    }
};

static void run() {
    for (int kind = 0; kind < 3; ++kind)
        Handlers::Describe(kind);
    try { throw_kind(3); } catch (...) { Console::WriteLine("managed translates: {0}", Handlers::Translate()); }
    try { throw gcnew FormatException(); } catch (Exception^) { Console::WriteLine("managed translates: {0}", Handlers::Translate()); }
    try { Handlers::Nest(); } catch (SEHException^ e) { Console::WriteLine("nested: {0} <- {1}", e->Message, e->InnerException->Message); }
    try {
        Handlers::NestManaged();
    } catch (SEHException^ e) {
        Console::WriteLine("nested managed: {0}, cause {1} same {2}", e->Message, e->InnerException->GetType(), e->InnerException == Handlers::Managed);
    }
    Handlers::Store(3);
    try { std::rethrow_exception(stored); } catch (const std::length_error& e) { Console::WriteLine("stored {0}", gcnew String(e.what())); }
    stored = nullptr;
    try {
        Handlers::ThrowOn(true);
    } catch (SEHException^ e) {
        Console::WriteLine("same carrier {0}, {1}", e == Handlers::Managed, live == 2 ? "alive" : live.ToString());
    }
    try {
        throw_kind(5);
    } catch (const counted&) {
        String^ inner;
        try { throw_kind(6); } catch (const counted&) { inner = gcnew String(describe().c_str()); }
        Console::WriteLine("handlers nest: {0} {1}", inner, gcnew String(describe().c_str()));
    }
}

int main() {
    run();
    Handlers::Managed = nullptr;
    for (int i = 0; i < 3; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
    Console::WriteLine("live {0}", live);
    return 0;
}
