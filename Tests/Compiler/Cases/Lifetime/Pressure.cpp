// An owner tells the collector how large its native object is: a loop that never disposes stays small.
// expect: 2000 created, bounded: True
// expect: 0 left
#include <bridge/owner.h>
#include <atomic>
#include <cstdlib>

using namespace System;
using bridge::unique_owner;

struct Large {
    static constexpr int size = 1 << 20;
    static std::atomic<int> alive;
    static std::atomic<int> most;
    void* block = std::calloc(1, size);
    Large() {
        int now = ++alive;
        if (now > most) most = now;
    }
    ~Large() {
        std::free(block);
        --alive;
    }
};
std::atomic<int> Large::alive{0};
std::atomic<int> Large::most{0};

static void Create() { gcnew unique_owner<Large>(new Large(), "large", Large::size); }

int main() {
    for (int i = 0; i < 2000; ++i) {
        Create();
        // Collects nothing by itself: only lets the finalizers keep up on a busy machine.
        if (i % 50 == 0) GC::WaitForPendingFinalizers();
    }
    Console::WriteLine("2000 created, bounded: {0}", Large::most.load() < 500);
    for (int i = 0; i < 3; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
    Console::WriteLine("{0} left", Large::alive.load());
    return 0;
}
