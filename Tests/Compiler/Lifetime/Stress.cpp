// Finalizers and destructors while the collector runs all the time; the argument is the number of rounds.
#include <atomic>
#include <thread>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::CompilerServices;
using namespace System::Threading;

struct Resource {
    std::atomic<bool> is_alive{true};
};

static std::atomic<long> collections{0};
static std::atomic<bool> stops{false};

static void noteCollection() { ++collections; }
static bool isStopped() { return stops; }
static void stop() { stops = true; }

// A collection with its finalizers begins and ends within this call.
static bool survives(Resource* resource) {
    for (const long last = collections + 2; collections < last;) std::this_thread::yield();
    return resource->is_alive;
}

/// Finalized as soon as nothing refers to it any more.
ref class Holder {
    Resource* resource_;

public:
    Holder(Resource* resource) : resource_(resource) {}
    ~Holder() { this->!Holder(); }
    !Holder() { resource_->is_alive = false; }

    [MethodImpl(MethodImplOptions::AggressiveOptimization)]
    bool Survives() { return survives(resource_); }
};

ref class Part {
public:
    static int Made, Destroyed, Finalized;
    Part() { Interlocked::Increment(Made); }
    ~Part() { Interlocked::Increment(Destroyed); }
    !Part() { Interlocked::Increment(Finalized); }
};

ref class Base {
    Part part_;

public:
    static int Destroyed, Finalized;
    ~Base() { Interlocked::Increment(Destroyed); }
    !Base() { Interlocked::Increment(Finalized); }
};

ref class Derived : Base {
public:
    static int Made, Failed, Destroyed, Finalized;
    Derived(int n) {
        if (n % 5 == 4) {
            Interlocked::Increment(Failed);
            throw gcnew InvalidOperationException("not built");
        }
        Interlocked::Increment(Made);
    }
    ~Derived() { Interlocked::Increment(Destroyed); }
    !Derived() { Interlocked::Increment(Finalized); }
};

ref class Stress {
    int rounds_;
    int during_;
    array<Derived^>^ shared_ = gcnew array<Derived^>(16);

public:
    Stress(int rounds) : rounds_(rounds) {}

    static void Collect() {
        while (!isStopped()) {
            GC::Collect();
            GC::WaitForPendingFinalizers();
            noteCollection();
        }
    }

    [MethodImpl(MethodImplOptions::NoInlining | MethodImplOptions::AggressiveOptimization)]
    static bool Call(Resource* resource) { return (gcnew Holder(resource))->Survives(); }

    void CallAll() {
        Resource* resources = new Resource[rounds_];
        for (int i = 0; i < rounds_; ++i) {
            if (!Call(resources + i)) Interlocked::Increment(during_);
            if (i % 2 == 1) DisposeSome(i);
        }
        // The last objects are not finalized yet.
        GC::Collect();
        GC::WaitForPendingFinalizers();
        delete[] resources;
    }

    // Threads dispose the same objects at the same time; of every second slot they are forgotten.
    void DisposeSome(int round) {
        for (int i = 0; i < 200; ++i) {
            int slot = (i + round) % shared_->Length;
            Derived^ old = Volatile::Read(shared_[slot]);
            try {
                Volatile::Write(shared_[slot], gcnew Derived(i));
            } catch (InvalidOperationException^) {
            }
            if (slot % 2 == 0) delete old;
        }
    }

    void Run() {
        Thread^ collector = gcnew Thread(gcnew ThreadStart(&Stress::Collect));
        collector->Start();
        List<Thread^>^ threads = gcnew List<Thread^>();
        for (int i = 0; i < 4; ++i) {
            threads->Add(gcnew Thread(gcnew ThreadStart(this, &Stress::CallAll)));
            threads[i]->Start();
        }
        for each (Thread^ thread in threads) thread->Join();
        stop();
        collector->Join();
        for (int i = 0; i < shared_->Length; ++i) delete shared_[i];
    }

    void Report() {
        for (int i = 0; i < 3; ++i) {
            GC::Collect();
            GC::WaitForPendingFinalizers();
        }
        Console::WriteLine("finalized during a call: {0}", during_);
        Console::WriteLine("derived once: {0}", Derived::Destroyed + Derived::Finalized == Derived::Made + Derived::Failed);
        Console::WriteLine("base once: {0}", Base::Destroyed + Base::Finalized == Derived::Made + Derived::Failed);
        Console::WriteLine("part once: {0}", Part::Destroyed + Part::Finalized == Part::Made);
        Console::WriteLine("some of each: {0}", Derived::Destroyed > 0 && Derived::Finalized > 0 && Derived::Failed > 0);
    }
};

int main(array<String^>^ args) {
    Stress^ stress = gcnew Stress(Int32::Parse(args[0]));
    stress->Run();
    stress->Report();
    return 0;
}
