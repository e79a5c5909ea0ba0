// Threads call without a pause, by single calls and by longer uses, also from one object into another, while others close and replace
// what they use. Nothing is used after its end: destroyed objects stay in memory here, so that a late use is seen. The argument is the
// least number of closings; there are more until a call was refused.
// expect: uses after the end: 0
// expect: all destroyed once: True
// expect: calls were made and refused: True
#include <bridge/owner.h>
#include <atomic>

using namespace System;
using namespace System::Threading;

struct Target {
    static std::atomic<int> made, destroyed, late;
    std::atomic<bool> is_alive{true};

    Target() { ++made; }
    ~Target() {
        if (!is_alive.exchange(false)) ++late;
        ++destroyed;
    }
    void use() {
        for (int i = 0; i < 20; ++i)
            if (!is_alive.load(std::memory_order_relaxed)) ++late;
    }

    static void* operator new(std::size_t size) { return ::operator new(size); }
    static void operator delete(void*) {}
};
std::atomic<int> Target::made{0}, Target::destroyed{0}, Target::late{0};

typedef bridge::unique_owner<Target> Owner;

ref class Race {
    literal int Objects = 2;
    literal int Callers = 4;
    array<Owner^>^ owners_ = gcnew array<Owner^>(Objects);
    bool wasCalled_, wasRefused_;
    bool is_over_;
    int closings_;

    // One call in another, of the same object or not.
    void Use(int depth, unsigned seed) {
        Owner^ owner = Volatile::Read(owners_[seed % Objects]);
        owner->Call<&Target::use>();
        Target* target = owner->Enter();
        try {
            target->use();
            if (depth > 0) Use(depth - 1, seed / Objects);
            target->use();
        } finally {
            owner->Exit();
        }
    }

    void Call() {
        unsigned seed = static_cast<unsigned>(Environment::CurrentManagedThreadId);
        while (!Volatile::Read(is_over_)) {
            seed = seed * 1664525u + 1013904223u;
            try {
                Use((seed >> 8) % 3, seed >> 16);
                Volatile::Write(wasCalled_, true);
            } catch (ObjectDisposedException^) {
                Volatile::Write(wasRefused_, true);
            }
        }
    }

    void Close() {
        for (int i = 0; i < closings_ || !Volatile::Read(wasCalled_) || !Volatile::Read(wasRefused_); ++i) {
            Owner^ old = Interlocked::Exchange(owners_[i % Objects], gcnew Owner(new Target(), "target"));
            delete old;
        }
    }

    array<Thread^>^ Start(int count, ThreadStart^ start) {
        array<Thread^>^ threads = gcnew array<Thread^>(count);
        for (int i = 0; i < count; ++i) {
            threads[i] = gcnew Thread(start);
            threads[i]->Start();
        }
        return threads;
    }

    static void Join(array<Thread^>^ threads) {
        for each (Thread^ thread in threads) thread->Join();
    }

public:
    Race(int closings) : closings_(closings) {}

    void Run() {
        for (int i = 0; i < Objects; ++i) owners_[i] = gcnew Owner(new Target(), "target");
        array<Thread^>^ callers = Start(Callers, gcnew ThreadStart(this, &Race::Call));
        Join(Start(2, gcnew ThreadStart(this, &Race::Close)));
        Volatile::Write(is_over_, true);
        Join(callers);
        for each (Owner^ owner in owners_) delete owner;
        Console::WriteLine("uses after the end: {0}", Target::late.load());
        Console::WriteLine("all destroyed once: {0}", Target::destroyed.load() == Target::made.load());
        Console::WriteLine("calls were made and refused: {0}", wasCalled_ && wasRefused_);
    }
};

int main(array<String^>^ args) {
    Race race(args->Length > 0 ? Int32::Parse(args[0]) : 4000);
    race.Run();
    return 0;
}
