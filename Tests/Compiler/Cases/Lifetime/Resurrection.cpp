// Finalizers may bring objects back, run again when asked for, and see members that were finalized before.
// expect: finalized 1
// expect: back: 1 alive
// expect: finalized 2
// expect: disposed after it came back
// expect: finalized 2
// expect: chain: part whole
using namespace System;
using namespace System::Threading;

ref class Phoenix {
    static int finalized_;

public:
    static Phoenix^ Last;
    static property int Finalized { int get() { return Volatile::Read(finalized_); } }

    ~Phoenix() { Console::WriteLine("disposed after it came back"); }
    !Phoenix() {
        Interlocked::Increment(finalized_);
        Last = this;
        GC::ReRegisterForFinalize(this);
    }
};

ref class Part {
public:
    static String^ Log = "";
    static Object^ Gate = gcnew Object();
    static void Note(String^ name) {
        Monitor::Enter(Gate);
        Log = Log->Length == 0 ? name : String::CompareOrdinal(name, Log) < 0 ? name + " " + Log : Log + " " + name;
        Monitor::Exit(Gate);
    }
    ~Part() {}
    !Part() { Note("part"); }
};

ref class Whole {
    Part^ part_ = gcnew Part();

public:
    ~Whole() { delete part_; }
    // The order among finalizers is open: it must not matter here.
    !Whole() { Part::Note("whole"); }
};

static void Lose() { gcnew Phoenix(); }
static void Forget() { Phoenix::Last = nullptr; }
static void LoseWhole() { gcnew Whole(); }

static void Collect() {
    for (int i = 0; i < 2; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
}

int main() {
    Lose();
    GC::Collect();
    GC::WaitForPendingFinalizers();
    Console::WriteLine("finalized {0}", Phoenix::Finalized);
    Console::WriteLine("back: {0} alive", Phoenix::Last != nullptr ? 1 : 0);
    Forget();
    GC::Collect();
    GC::WaitForPendingFinalizers();
    Console::WriteLine("finalized {0}", Phoenix::Finalized);
    delete Phoenix::Last;
    Forget();
    Collect();
    Console::WriteLine("finalized {0}", Phoenix::Finalized);
    LoseWhole();
    Collect();
    Console::WriteLine("chain: {0}", Part::Log);
    return 0;
}
