// BRIDGE_LEAKS makes a process report at its end: when it returns, when it calls exit, when it gets SIGTERM.
// expect: return: 0
// expect: Bridge: not disposed: 1 lost, 1 live
// expect:   Owner: 1 lost, 1 live
// expect: Bridge: native objects not deleted by managed code: 1
// expect:   Scale: 1
// expect: exit: 5
// expect: Bridge: not disposed: 0 lost, 1 live
// expect:   Owner: 0 lost, 1 live
// expect: term: 143
// expect: Bridge: not disposed: 0 lost, 1 live
// expect:   Owner: 0 lost, 1 live
// expect: nothing: 0
// expect: Bridge: every object was disposed.
// expect: misspelt: 0
// expect: Bridge: BRIDGE_LEAKS is 'counts' or 'stacks', not 'on'; nothing is watched.
// expect: off: 0
#include <csignal>
#include <unistd.h>

using namespace System;
using namespace System::Diagnostics;
using namespace System::Runtime::CompilerServices;
using namespace System::Threading;

struct Scale {
    int grams = 0;
};

ref class Owner {
public:
    static Owner^ Kept;
    static Scale* Lost;
    ~Owner() {}
};

[MethodImpl(MethodImplOptions::NoInlining)]
static void Lose() { gcnew Owner(); }

static void terminateSelf() { kill(getpid(), SIGTERM); }

static int Child(String^ how) {
    if (how == "nothing") {
        Owner disposed;
        return 0;
    }
    Owner::Kept = gcnew Owner();
    if (how == "return") {
        Lose();
        Owner::Lost = new Scale();
    }
    if (how == "exit") Environment::Exit(5);
    if (how == "term") {
        terminateSelf();
        Thread::Sleep(Timeout::Infinite);
    }
    return 0;
}

static void Start(String^ how, String^ setting) {
    ProcessStartInfo^ start = gcnew ProcessStartInfo(Environment::ProcessPath);
    start->ArgumentList->Add(Owner::typeid->Assembly->Location);
    start->ArgumentList->Add(how);
    start->Environment["BRIDGE_LEAKS"] = setting;
    start->RedirectStandardError = true;
    Process^ process = Process::Start(start);
    String^ errors = process->StandardError->ReadToEnd();
    process->WaitForExit();
    Console::WriteLine("{0}: {1}", how, process->ExitCode);
    Console::Write(errors);
}

int main(array<String^>^ args) {
    if (args->Length > 0) return Child(args[0]);
    for each (String^ how in gcnew array<String^>{"return", "exit", "term", "nothing"}) Start(how, "counts");
    Start("misspelt", "on");
    Start("off", nullptr);
    return 0;
}
