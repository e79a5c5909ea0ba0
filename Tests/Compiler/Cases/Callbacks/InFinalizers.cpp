// A native object that is destroyed by a finalizer calls its callback once more, though the delegate is garbage as well.
// expect: goodbyes 200
#include <atomic>

using namespace System;
using namespace System::Runtime::CompilerServices;
using namespace System::Runtime::InteropServices;
using namespace System::Threading;

struct peer {
    void (*goodbye)();
    explicit peer(void (*goodbye)()) : goodbye(goodbye) {}
    ~peer() { goodbye(); }
};

delegate void Goodbye();

ref class Counter {
public:
    static int Goodbyes;
    void Count() { Interlocked::Increment(Goodbyes); }
};

ref class Peer {
    peer* peer_;
    Goodbye^ goodbye_;

public:
    Peer() : goodbye_(gcnew Goodbye(gcnew Counter(), &Counter::Count)) {
        peer_ = new peer(static_cast<void (*)()>(Marshal::GetFunctionPointerForDelegate(goodbye_).ToPointer()));
    }
    ~Peer() { this->!Peer(); }
    !Peer() {
        delete peer_;
        peer_ = nullptr;
    }
};

[MethodImpl(MethodImplOptions::NoInlining)]
static void Lose() {
    for (int i = 0; i < 200; ++i) gcnew Peer();
}

int main() {
    Lose();
    for (int i = 0; i < 3; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
    Console::WriteLine("goodbyes {0}", Counter::Goodbyes);
    return 0;
}
