// C++ exceptions from constructors, destructors, static initialisers, properties, operators, threads and tasks.
// expect: constructor: built
// expect: native member: built
// expect: base left 1
// expect: dispose: built
// expect: scope: body, inner dispose ran
// expect: static: TypeInitializationException <- built
// expect: static again: TypeInitializationException
// expect: property: built
// expect: operator: built
// expect: thread: built
// expect: task: AggregateException <- built
// expect: enumerator: 1 built
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::InteropServices;
using namespace System::Threading;
using namespace System::Threading::Tasks;
#include <stdexcept>

static int built(bool fails) {
    if (fails)
        throw std::runtime_error("built");
    return 1;
}

struct part {
    part(bool fails) { built(fails); }
};

ref class Base {
public:
    static int Left;
    ~Base() { ++Left; }
};

ref class Derived : Base {
public:
    Derived(bool fails) { built(fails); }
};

ref class Owner {
    part* part_;

public:
    Owner(bool fails) : part_(new part(fails)) {}
    ~Owner() { delete part_; }
};

ref class Disposing {
public:
    ~Disposing() { built(true); }
};

ref class Inner {
public:
    ~Inner() { Console::WriteLine("scope: body, inner dispose ran"); }
};

ref class Statics {
public:
    static int Value = built(true);
};

value struct Number {
    int Value;
    static Number operator+(Number a, Number b) {
        built(a.Value == b.Value);
        return a;
    }
};

ref class Work {
public:
    static String^ Failure;
    property int Length { int get() { return built(true); } }
    static void Run() {
        try {
            built(true);
        } catch (const std::exception& e) {
            Failure = gcnew String(e.what());
        }
    }
    static void Fail() { built(true); }
};

static void report(String^ what, Exception^ e) {
    Console::WriteLine("{0}: {1}", what, e->InnerException == nullptr ? e->Message : e->GetType()->Name + " <- " + e->InnerException->Message);
}

static void scope() {
    Inner inner;
    built(true);
}

int main() {
    try { Derived d(true); } catch (SEHException^ e) { report("constructor", e); }
    try { gcnew Owner(true); } catch (const std::runtime_error& e) { Console::WriteLine("native member: {0}", gcnew String(e.what())); }
    Console::WriteLine("base left {0}", Base::Left);
    try { delete gcnew Disposing(); } catch (SEHException^ e) { report("dispose", e); }
    try { scope(); } catch (const std::exception&) {}
    try { Console::WriteLine(Statics::Value); } catch (Exception^ e) { report("static", e); }
    try { Console::WriteLine(Statics::Value); } catch (Exception^ e) { Console::WriteLine("static again: {0}", e->GetType()->Name); }
    try { Work w; Console::WriteLine(w.Length); } catch (SEHException^ e) { report("property", e); }
    try { Number n; n = n + n; } catch (SEHException^ e) { report("operator", e); }
    Thread^ thread = gcnew Thread(gcnew ThreadStart(&Work::Run));
    thread->Start();
    thread->Join();
    Console::WriteLine("thread: {0}", Work::Failure);
    try { Task::Run(gcnew Action(&Work::Fail))->Wait(); } catch (AggregateException^ e) { Console::WriteLine("task: {0} <- {1}", e->GetType()->Name, e->InnerException->Message); }
    int seen = 0;
    List<int>^ list = gcnew List<int>();
    list->Add(0);
    list->Add(1);
    try {
        for each (int i in list) {
            ++seen;
            built(i == 0);
        }
    } catch (const std::exception& e) {
        Console::WriteLine("enumerator: {0} {1}", seen, gcnew String(e.what()));
    }
    return 0;
}
