// Threads call while another one disposes: no call sees a destroyed object, each object is destroyed once.
// expect: uses after the end: 0
// expect: destroyed 3000 of 3000
// expect: every call was made or refused: True
#include <bridge/owner.h>
#include <atomic>

using namespace System;
using namespace System::Threading;
using bridge::unique_owner;

struct Target {
    static std::atomic<int> destroyed;
    std::atomic<bool> is_alive{true};
    ~Target() {
        is_alive = false;
        ++destroyed;
    }
};
std::atomic<int> Target::destroyed{0};
static std::atomic<int> late{0};

static void use(Target& target) {
    for (int i = 0; i < 50; ++i)
        if (!target.is_alive) ++late;
}

ref class Race {
    literal int Rounds = 3000;
    unique_owner<Target>^ current_;
    Barrier^ barrier_ = gcnew Barrier(3);
    int made_, refused_;

    void Call() {
        for (int round = 0; round < Rounds; ++round) {
            barrier_->SignalAndWait();
            unique_owner<Target>^ owner = current_;
            try {
                if (round % 2 == 0) {
                    owner->Call<&use>();
                } else {
                    Target* target = owner->Enter();
                    try {
                        use(*target);
                    } finally {
                        owner->Exit();
                    }
                }
                Interlocked::Increment(made_);
            } catch (ObjectDisposedException^) {
                Interlocked::Increment(refused_);
            }
            barrier_->SignalAndWait();
        }
    }

public:
    void Run() {
        array<Thread^>^ threads = {gcnew Thread(gcnew ThreadStart(this, &Race::Call)), gcnew Thread(gcnew ThreadStart(this, &Race::Call))};
        for each (Thread^ thread in threads) thread->Start();
        for (int round = 0; round < Rounds; ++round) {
            current_ = gcnew unique_owner<Target>(new Target(), "target");
            barrier_->SignalAndWait();
            delete current_;
            delete current_;
            barrier_->SignalAndWait();
        }
        for each (Thread^ thread in threads) thread->Join();
        Console::WriteLine("uses after the end: {0}", late.load());
        Console::WriteLine("destroyed {0} of {1}", Target::destroyed.load(), Rounds);
        Console::WriteLine("every call was made or refused: {0}", made_ + refused_ == 2 * Rounds);
    }
};

int main() {
    Race race;
    race.Run();
    return 0;
}
