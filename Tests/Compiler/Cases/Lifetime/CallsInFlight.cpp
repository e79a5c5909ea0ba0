// Calls nest, end in any order and on their own thread only; holds end anywhere. The last use destroys.
// expect: deep: 200 inside, alive 1
// expect: deep: left, alive 0
// expect: crossed: alive 2, 1, 0
// expect: hold of a closed object: refused
// expect: other thread: SynchronizationLockException
// expect: without a call: SynchronizationLockException
// expect: still open: 1 alive
// expect: held: alive 1, released there: alive 0
// expect: many threads: alive 0
#include <bridge/owner.h>

using namespace System;
using namespace System::Threading;

struct Target {
    static int alive;
    Target() { ++alive; }
    ~Target() { --alive; }
};
int Target::alive = 0;

typedef bridge::unique_owner<Target> Owner;

static Owner^ Make() { return gcnew Owner(new Target(), "target"); }

static void Descend(Owner^ owner, int depth) {
    owner->Enter();
    try {
        if (depth > 1) {
            Descend(owner, depth - 1);
        } else {
            delete owner;
            Console::WriteLine("deep: 200 inside, alive {0}", Target::alive);
        }
    } finally {
        owner->Exit();
    }
}

static void Cross() {
    Owner^ first = Make();
    Owner^ second = Make();
    first->Enter();
    second->Enter();
    delete first;
    delete second;
    int before = Target::alive;
    first->Exit();
    int between = Target::alive;
    second->Exit();
    Console::WriteLine("crossed: alive {0}, {1}, {2}", before, between, Target::alive);
    Console::WriteLine("hold of a closed object: {0}", first->TryHold() ? "taken" : "refused");
}

ref class Other {
    Owner^ owner_;
    String^ thrown_;

    void Leave() {
        try {
            owner_->Exit();
        } catch (Exception^ e) {
            thrown_ = e->GetType()->Name;
        }
    }

    void ReleaseIt() { owner_->Release(); }

    void Use() {
        owner_->Enter();
        owner_->Exit();
    }

    void Run(ThreadStart^ start) {
        Thread^ thread = gcnew Thread(start);
        thread->Start();
        thread->Join();
    }

public:
    Other(Owner^ owner) : owner_(owner) {}

    String^ Exit() {
        Run(gcnew ThreadStart(this, &Other::Leave));
        return thrown_;
    }

    void Release() { Run(gcnew ThreadStart(this, &Other::ReleaseIt)); }
    void EnterAndExit() { Run(gcnew ThreadStart(this, &Other::Use)); }
};

static void Misuse() {
    Owner^ owner = Make();
    owner->Enter();
    Console::WriteLine("other thread: {0}", Other(owner).Exit());
    owner->Exit();
    try {
        owner->Exit();
    } catch (SynchronizationLockException^ e) {
        Console::WriteLine("without a call: {0}", e->GetType()->Name);
    }
    Console::WriteLine("still open: {0} alive", owner->TryEnter() ? Target::alive : -1);
    owner->Exit();
    delete owner;
}

static void Hold() {
    Owner^ owner = Make();
    owner->TryHold();
    delete owner;
    int held = Target::alive;
    Other(owner).Release();
    Console::WriteLine("held: alive {0}, released there: alive {1}", held, Target::alive);
}

// Slots of threads that have ended are taken away.
static void EndThreads() {
    for (int i = 0; i < 200; ++i) {
        Owner^ owner = Make();
        Other(owner).EnterAndExit();
        if (i % 50 == 0) {
            GC::Collect();
            GC::WaitForPendingFinalizers();
        }
        delete owner;
    }
    Console::WriteLine("many threads: alive {0}", Target::alive);
}

int main() {
    Descend(Make(), 200);
    Console::WriteLine("deep: left, alive {0}", Target::alive);
    Cross();
    Misuse();
    Hold();
    EndThreads();
    return 0;
}
