// When the C++ object of an exception ends: with the handler, unless the exception is thrown on or known to someone else.
// expect: native 0
// expect: all 0
// expect: message big: 0
// expect: text True: 0
// expect: unnamed 0
// expect: seh 0
// expect: data kept: 0
// expect: causes 0
// expect: rethrown: inside 1, then 0
// expect: kept 1 big, then 0
// expect: wrapped 1 big, then 0
// expect: inner 1 cause, then 0
// expect: late matched big: 1, then 0
// expect: many 0
#include <exception>
#include <stdexcept>
using namespace System;
using namespace System::Runtime::InteropServices;

struct tracked : std::runtime_error {
    static int live;
    tracked(const char* what) : std::runtime_error(what) { ++live; }
    tracked(const tracked& other) : std::runtime_error(other) { ++live; }
    ~tracked() { --live; }
};

int tracked::live = 0;

static void fail(const char* what) { throw tracked(what); }

static void fail_nested() {
    try {
        fail("cause");
    } catch (...) {
        std::throw_with_nested(tracked("outer"));
    }
}

ref struct Kept {
    static Exception^ Value;
    static void Keep(Exception^ e) { Value = e; }
};

// A thread keeps the exception that it threw last.
static void collect() {
    try { throw gcnew InvalidOperationException(); } catch (InvalidOperationException^) {}
    for (int i = 0; i < 3; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
}

static void keep() {
    try { fail("big"); } catch (Exception^ e) { Kept::Keep(e); }
}

static void wrap() {
    try { fail("big"); } catch (Exception^ e) { Kept::Value = gcnew InvalidOperationException("wrapped", e); }
}

static void keep_inner() {
    try { fail_nested(); } catch (Exception^ e) { Kept::Value = e->InnerException; }
}

static void show(String^ what, Exception^ e) { Console::Write("{0} {1} {2}, ", what, tracked::live, e->Message); }

static void show_kept() { show("kept", Kept::Value); }

static void show_wrapped() { show("wrapped", Kept::Value->InnerException); }

static void show_inner() {
    collect();
    show("inner", Kept::Value);
}

static void match_late() {
    try {
        throw Kept::Value;
    } catch (const tracked& e) {
        Console::Write("late matched {0}: {1}, ", gcnew String(e.what()), tracked::live);
    }
}

static void drop() {
    Kept::Value = nullptr;
    collect();
    Console::WriteLine("then {0}", tracked::live);
}

int main() {
    try { fail("big"); } catch (const std::exception&) {}
    Console::WriteLine("native {0}", tracked::live);
    try { fail("big"); } catch (...) {}
    Console::WriteLine("all {0}", tracked::live);
    String^ text;
    try { fail("big"); } catch (Exception^ e) { text = e->Message; }
    Console::WriteLine("message {0}: {1}", text, tracked::live);
    try { fail("big"); } catch (Exception^ e) { text = e->ToString(); }
    Console::WriteLine("text {0}: {1}", text->Contains("tracked"), tracked::live);
    try { fail("big"); } catch (Exception^) {}
    Console::WriteLine("unnamed {0}", tracked::live);
    try { fail("big"); } catch (SEHException^ e) { text = e->GetType()->Name; }
    Console::WriteLine("seh {0}", tracked::live);
    Collections::IDictionary^ data;
    try { fail("big"); } catch (Exception^ e) { data = e->Data; data["x"] = "kept"; }
    Console::WriteLine("data {0}: {1}", data["x"], tracked::live);
    try { fail_nested(); } catch (Exception^ e) { text = e->Message; }
    Console::WriteLine("causes {0}", tracked::live);
    int inside = 0;
    try {
        try { fail("big"); } catch (Exception^ e) { text = e->Message; throw; }
    } catch (const tracked&) {
        inside = tracked::live;
    }
    Console::WriteLine("rethrown: inside {0}, then {1}", inside, tracked::live);
    keep();
    show_kept();
    drop();
    wrap();
    show_wrapped();
    drop();
    keep_inner();
    show_inner();
    drop();
    keep();
    match_late();
    drop();
    int most = 0;
    for (int i = 0; i < 1000; ++i) {
        try { fail("big"); } catch (Exception^ e) { text = e->Message; }
        most = Math::Max(most, tracked::live);
    }
    Console::WriteLine("many {0}", most);
    return 0;
}
