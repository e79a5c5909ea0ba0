// Throws every origin along every route to every catcher and prints a line for each: "origin route catcher: outcome".
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::InteropServices;

#include "Origins.h"

#include <bridge/managed_exception.h>

#include <exception>
#include <thread>

static int unwound = 0;

struct frame {
    ~frame() { ++unwound; }
};

typedef void (*callback)(int);

static void call(callback f, int what) {
    frame here;
    f(what);
}

static void call_on_thread(callback f, int what) {
    std::exception_ptr failure;
    std::thread([&] {
        try { f(what); } catch (...) { failure = std::current_exception(); }
    }).join();
    std::rethrow_exception(failure);
}

static void call_and_rethrow(callback f, int what) {
    try {
        call(f, what);
    } catch (const std::exception&) {
        throw;
    } catch (...) {
        std::rethrow_exception(std::current_exception());
    }
}

static std::exception_ptr kept;

static void keep(callback f, int what) {
    try { call(f, what); } catch (...) { kept = std::current_exception(); }
}

static void throw_kept() {
    std::exception_ptr failure;
    failure.swap(kept);
    std::rethrow_exception(failure);
}

static void rethrow_current() { throw; }

/// Handlers in native code.
static std::string native_catch(int kind, callback f, int what) {
    if (kind == 0) {
        try { call(f, what); } catch (const std::exception& e) { return e.what(); }
    } else if (kind == 1) {
        try { call(f, what); } catch (const bridge::managed_exception& e) { return std::string("managed ") + e.type_name(); }
    } else if (kind == 2) {
        try { call(f, what); } catch (const side& e) { return std::to_string(e.value); }
    } else {
        try { call(f, what); } catch (...) { return "any"; }
    }
    return "nothing";
}

public ref class OwnException : ApplicationException {
public:
    OwnException(String^ message) : ApplicationException(message) {}
};

delegate void Callback(int what);

/// A ref class whose constructor throws.
ref class Fragile {
public:
    Fragile(int what) { Raise(what); }
    static void Raise(int what) {
        if (what == format_exception)
            throw gcnew FormatException("format");
        if (what == own_exception)
            throw gcnew OwnException("own");
        raise(what);
    }
};

/// The way from the throw to the catcher. The numbers are those of Route in ExceptionMatrix.cs.
ref class Routes {
    static callback Pointer(Callback^ c) { return static_cast<callback>(Marshal::GetFunctionPointerForDelegate(c).ToPointer()); }

public:
    static int Finally;

    static void Direct(int what) { Fragile::Raise(what); }
    static void Once(int what) { call(Pointer(raise_), what); }
    static void Twice(int what) { call(Pointer(once_), what); }
    static void OnThread(int what) { call_on_thread(Pointer(raise_), what); }
    static void RethrownByNative(int what) { call_and_rethrow(Pointer(raise_), what); }
    static void Kept(int what) {
        keep(Pointer(raise_), what);
        GC::KeepAlive(raise_);
        throw_kept();
    }
    static void RethrownInHandler(int what) {
        try { Fragile::Raise(what); } catch (...) { throw; }
    }
    static void RethrownByCallee(int what) {
        try { Fragile::Raise(what); } catch (...) { rethrow_current(); }
    }
    static void RethrownByManagedHandler(int what) {
        try { Fragile::Raise(what); } catch (Exception^) { throw; }
    }
    static void ThroughFinally(int what) {
        try { Fragile::Raise(what); } finally { ++Finally; }
    }
    static void Constructor(int what) { gcnew Fragile(what); }
    static void StackSemantics(int what) {
        IO::MemoryStream stream;
        Fragile::Raise(what);
    }

    static array<Callback^>^ All = {
        gcnew Callback(&Direct), gcnew Callback(&Once), gcnew Callback(&Twice), gcnew Callback(&OnThread),
        gcnew Callback(&RethrownByNative), gcnew Callback(&Kept), gcnew Callback(&RethrownInHandler),
        gcnew Callback(&RethrownByCallee), gcnew Callback(&RethrownByManagedHandler), gcnew Callback(&ThroughFinally),
        gcnew Callback(&Constructor), gcnew Callback(&StackSemantics)
    };

private:
    static Callback^ raise_ = gcnew Callback(&Fragile::Raise);
    static Callback^ once_ = gcnew Callback(&Routes::Once);
};

/// Who may take it. The numbers are those of Catcher in ExceptionMatrix.cs.
ref class Catchers {
    static String^ Text(const std::string& s) { return gcnew String(s.c_str()); }
    static String^ Native(int kind, Callback^ c, int what) {
        String^ result = Text(native_catch(kind, static_cast<callback>(Marshal::GetFunctionPointerForDelegate(c).ToPointer()), what));
        GC::KeepAlive(c);
        return result;
    }

public:
    static String^ Run(int catcher, Callback^ route, int what) {
        switch (catcher) {
        case 0: try { route(what); } catch (const std::runtime_error& e) { return Text(e.what()); } break;
        case 1: try { route(what); } catch (const std::exception& e) { return Text(e.what()); } break;
        case 2: try { route(what); } catch (library_error e) { return Text(e.what()); } break;
        case 3: try { route(what); } catch (int i) { return i.ToString(); } break;
        case 4: try { route(what); } catch (const char* s) { return Text(s); } break;
        case 5: try { route(what); } catch (const side& e) { return e.value.ToString(); } break;
        case 6: try { route(what); } catch (const int* p) { return (*p).ToString(); } break;
        case 7: try { route(what); } catch (const plain& p) { return p.value.ToString(); } break;
        case 8: try { route(what); } catch (...) { return "any"; } break;
        case 9: try { route(what); } catch (SEHException^ e) { return e->Message; } break;
        case 10: try { route(what); } catch (Exception^ e) { return e->Message; } break;
        case 11: try { route(what); } catch (FormatException^ e) { return e->Message; } break;
        case 12:
            try { route(what); }
            catch (const std::logic_error&) { return "logic_error"; }
            catch (ApplicationException^ e) { return e->Message; }
            catch (const std::system_error& e) { return e.code().value().ToString(); }
            catch (...) { return "rest"; }
            break;
        default: return Native(catcher - 13, route, what);
        }
        return "nothing";
    }

    static String^ Outcome(int catcher, Callback^ route, int what) {
        try {
            return "caught " + Run(catcher, route, what);
        } catch (Exception^ e) {
            return "passed " + e->GetType()->Name + " " + e->Message;
        }
    }
};

int main() {
    for (int what = 0; what < origins; ++what)
        for (int route = 0; route < Routes::All->Length; ++route)
            for (int catcher = 0; catcher < 17; ++catcher)
                Console::WriteLine("{0} {1} {2}: {3}", what, route, catcher, Catchers::Outcome(catcher, Routes::All[route], what));
    for (int i = 0; i < 3; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
    int left = live;
    Console::WriteLine("live: {0}", left);
    Console::WriteLine("finally: {0}", Routes::Finally);
    return 0;
}
