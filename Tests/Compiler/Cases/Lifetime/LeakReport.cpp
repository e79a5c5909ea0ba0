// The runtime tells which objects were not disposed, and where they came from.
// expect: Bridge: every object was disposed.
// expect: 3 lost, 1 live
// expect: Derived 2 lost 0 live, made in Lose
// expect: Owner 1 lost 0 live, made in Lose
// expect: Owner 0 lost 1 live, made in Keep
// expect: 3 lost, 0 live
using namespace System;
using namespace Bridge::Runtime;

ref class Owner {
public:
    ~Owner() {}
};

ref class Derived : Owner {
public:
    Derived(bool fails) {
        if (fails) throw gcnew InvalidOperationException("not built");
    }
    Derived() : Owner() {}
    ~Derived() {}
};

ref class Program abstract sealed {
    static Owner^ kept_;

public:
    static void Dispose() {
        Owner local;
        Derived other;
        Derived^ handle = gcnew Derived();
        delete handle;
        try {
            gcnew Derived(true);
        } catch (InvalidOperationException^) {
        }
    }

    static void Lose() {
        gcnew Owner();
        for (int i = 0; i < 2; ++i) gcnew Derived();
    }

    static void Keep() { kept_ = gcnew Owner(); }
    static void Release() { delete kept_; }
};

static String^ Maker(String^ stack) {
    for each (String^ name in gcnew array<String^>{"Lose", "Keep"})
        if (stack->Contains("Program." + name)) return name;
    return stack;
}

int main() {
    LeakTracker::Start();
    Program::Dispose();
    Console::WriteLine(LeakTracker::Report());
    Program::Lose();
    Program::Keep();
    LeakReport^ report = LeakTracker::Report();
    Console::WriteLine("{0} lost, {1} live", report->Lost, report->Live);
    for each (LeakedObjects^ each in report->Entries)
        Console::WriteLine("{0} {1} lost {2} live, made in {3}", each->Type->Name, each->Lost, each->Live, Maker(each->Stack));
    Program::Release();
    report = LeakTracker::Report();
    Console::WriteLine("{0} lost, {1} live", report->Lost, report->Live);
    return 0;
}
