/// \file
/// What the barrier in Dispose of an owner is for (<bridge/call_slots.h>). Two threads meet, again and again:
///
///     call:     write the slot, read the mark             two plain instructions
///     Dispose:  write the mark, barrier, read the slot    a locked one, a barrier of all processors, a plain one
///
/// When the call has seen no mark and Dispose no slot, both have missed each other, and the object is destroyed during the call. Without
/// the barrier that happens, because a processor reads before its own write has arrived; how often, is up to the machine.
///
///     barrier with|without ROUNDS    prints how often; exits with 1 if it did

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <linux/membarrier.h>
#include <string_view>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace {

struct alignas(64) line {
    std::atomic<int> value{0};
};

line slot, mark, calling, closing;

/// The slot and the mark are read and written as the header does it: without order among them.
constexpr auto plain = std::memory_order_relaxed;

/// Both are here for the n-th time. Does not give the processor away soon: the rounds that count are those that both threads have
/// processors for at the same time.
void meet(line& own, const line& other, int n) {
    own.value = n;
    for (int spins = 1; other.value < n; ++spins)
        if (spins % 100000 == 0)
            std::this_thread::yield();
}

void delay(int steps) {
    for (int i = 0; i < steps; ++i)
        std::atomic_signal_fence(std::memory_order_seq_cst);
}

/// \param sees_mark In which rounds the call would have been refused.
void call(int rounds, bool& sees_mark) {
    for (int round = 0; round < rounds; ++round) {
        meet(calling, closing, 2 * round + 1);
        delay(round % 37);
        slot.value.store(1, plain);
        std::atomic_signal_fence(std::memory_order_seq_cst);
        sees_mark = mark.value.load(plain) != 0;
        meet(calling, closing, 2 * round + 2);
    }
}

/// What Interlocked.MemoryBarrierProcessWide of .NET does here.
bool pass_barrier(int command) { return syscall(__NR_membarrier, command, 0, 0) == 0; }

int close(int rounds, const bool& call_sees_mark, bool has_barrier) {
    int missed = 0;
    for (int round = 0; round < rounds; ++round) {
        meet(closing, calling, 2 * round + 1);
        delay(round % 41);
        mark.value.fetch_or(1);
        if (has_barrier)
            pass_barrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED);
        const bool sees_slot = slot.value.load(plain) != 0;
        meet(closing, calling, 2 * round + 2);
        missed += !call_sees_mark && !sees_slot;
        slot.value = 0;
        mark.value = 0;
    }
    return missed;
}

}

int main(int count, char** arguments) {
    if (count != 3)
        return 2;
    const bool has_barrier = std::string_view(arguments[1]) == "with";
    const int rounds = std::atoi(arguments[2]);
    if (has_barrier && !pass_barrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED))
        return 2;
    bool call_sees_mark = false;
    std::thread caller([&] { call(rounds, call_sees_mark); });
    const int missed = close(rounds, call_sees_mark, has_barrier);
    caller.join();
    std::printf("missed %d of %d\n", missed, rounds);
    return missed != 0;
}
