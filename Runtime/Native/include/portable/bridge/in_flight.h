#pragma once
/// \file
/// Calls in flight, noted per thread: what owners (<bridge/owner.h>) stand on. C++/CLI source in C++17; Visual C++ takes it too.
///
/// A call writes the number of its owner to a slot of its own thread and then looks whether the owner was closed; it leaves by clearing
/// the slot and looking once more. None of this is a locked operation. Who closes pays instead: it sets the mark, makes every processor
/// that runs a thread of this process pass a barrier, and reads the slots. A call that the barrier met before it looked sees the mark;
/// one that had looked already has its slot visible.

#include <cstdint>
#include <new>

namespace bridge {

/// For what needs no Dispose, or has an owner that needs it: the leak tracker is to say nothing about it.
inline void leave_unwatched([[maybe_unused]] System::Object^ object) {
#if defined(__BRIDGE__)
    Bridge::Runtime::LeakTracker::Disposed(object);
#endif
}

/// Slots of one thread; when they are used up, a further block.
struct call_block {
    static constexpr int bytes = 512;
    static constexpr int capacity = 60;

    call_block* next;     // of all blocks
    call_block* below;    // of this thread
    call_block* above;    // of this thread
    long long bottom;     // zero: what stands before the first slot
    long long slots[capacity];

    /// All blocks; guarded by call_registry. Native, so that leak checkers see them.
    static inline call_block* all = nullptr;

    static call_block* create(call_block* below) {
        call_block* block = new (::operator new(bytes, std::align_val_t(bytes))) call_block();
        block->below = below;
        if (below != nullptr) below->above = block;
        block->next = all;
        all = block;
        return block;
    }

    /// Takes the blocks of a thread away.
    static void destroy(call_block* block) {
        while (block != nullptr) {
            call_block* above = block->above;
            call_block** link = &all;
            while (*link != block) link = &(*link)->next;
            *link = block->next;
            ::operator delete(block, std::align_val_t(bytes));
            block = above;
        }
    }

    /// The block that a position belongs to; one behind the last slot belongs to the block before.
    static call_block* of(long long* position) {
        return reinterpret_cast<call_block*>((reinterpret_cast<std::intptr_t>(position) - 1) & ~static_cast<std::intptr_t>(bytes - 1));
    }

    /// The slot below a position; null at the very bottom.
    static long long* previous(long long* position) {
        call_block* block = of(position);
        if (position != block->slots) return position - 1;
        return block->below == nullptr ? nullptr : block->below->slots + capacity - 1;
    }

    /// The uppermost slot below a position that has the number; null if there is none.
    static long long* find(long long* position, long long number) {
        long long* slot = position == nullptr ? nullptr : previous(position);
        while (slot != nullptr && *slot != number) slot = previous(slot);
        return slot;
    }

    /// The position above the uppermost slot that is in use.
    static long long* trim(long long* position) {
        for (long long* slot = previous(position); slot != nullptr && *slot == 0; slot = previous(slot)) position = slot;
        return position;
    }

    /// Whether a call of any thread has the number.
    static bool contains(long long number) {
        for (call_block* block = all; block != nullptr; block = block->next)
            for (volatile long long& slot : block->slots)
                if (slot == number) return true;
        return false;
    }
};
static_assert(sizeof(call_block) == call_block::bytes, "full blocks are told by the address of their end");

/// Held by a thread; takes its slots away when it has ended.
ref class call_keeper sealed {
    call_block* first_;

public:
    ~call_keeper() { this->!call_keeper(); }

internal:
    call_keeper(call_block* first) : first_(first) {}

protected:
    !call_keeper();
};

/// The blocks of all threads.
ref class call_registry abstract sealed {
    static initonly System::Object^ gate_ = gcnew System::Object();
    static int threads_;

internal:
    static call_block* add(call_block* below) {
        System::Threading::Monitor::Enter(gate_);
        try {
            if (below == nullptr) ++threads_;
            return call_block::create(below);
        } finally {
            System::Threading::Monitor::Exit(gate_);
        }
    }

    static void remove(call_block* first) {
        System::Threading::Monitor::Enter(gate_);
        try {
            --threads_;
            call_block::destroy(first);
        } finally {
            System::Threading::Monitor::Exit(gate_);
        }
    }

    static bool contains(long long number) {
        System::Threading::Monitor::Enter(gate_);
        try {
            return call_block::contains(number);
        } finally {
            System::Threading::Monitor::Exit(gate_);
        }
    }

    /// Whether no threads but so many may have begun calls. A thread that comes later sees what the caller wrote before.
    static bool has_only(int threads) {
        System::Threading::Interlocked::MemoryBarrier();
        return System::Threading::Volatile::Read(threads_) == threads;
    }
};

inline call_keeper::!call_keeper() { call_registry::remove(first_); }

/// Calls of the present thread. No initialised static member stands here: reading next_ takes no test.
ref class in_flight abstract sealed {
    /// The next free slot; null before the first call.
    [System::ThreadStatic] static long long* next_;
    [System::ThreadStatic] static call_keeper^ keeper_;
    static long long numbers_;

internal:
    /// For a new owner; never zero.
    static long long new_number() { return System::Threading::Interlocked::Increment(numbers_); }

    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    static void begin(long long number) {
        long long* slot = next_;
        if ((reinterpret_cast<std::intptr_t>(slot) & (call_block::bytes - 1)) == 0) slot = grow(slot);
        System::Threading::Volatile::Write(*slot, number);
        next_ = slot + 1;
    }

    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    static void end(long long number) {
        long long* slot = next_;
        if (slot == nullptr || *--slot != number) {
            end_below(number);
            return;
        }
        System::Threading::Volatile::Write(*slot, 0LL);
        next_ = slot;
    }

    /// Every call that began before this has its slot visible; every later one sees what was written before this.
    static void fence() {
        if (!call_registry::has_only(next_ == nullptr ? 0 : 1)) System::Threading::Interlocked::MemoryBarrierProcessWide();
    }

private:
    static void keep(call_block* first) {
        keeper_ = gcnew call_keeper(first);
        leave_unwatched(keeper_);
    }

    static long long* grow(long long* full) {
        call_block* below = full == nullptr ? nullptr : call_block::of(full);
        call_block* above = below == nullptr ? nullptr : below->above;
        if (above == nullptr) above = call_registry::add(below);
        if (below == nullptr) keep(above);
        System::Threading::Interlocked::MemoryBarrier();
        return above->slots;
    }

    /// Ends a call that is not the last one to have begun, or stands in a lower block.
    static void end_below(long long number) {
        long long* slot = call_block::find(next_, number);
        if (slot == nullptr) throw gcnew System::Threading::SynchronizationLockException("The call was begun on another thread.");
        System::Threading::Volatile::Write(*slot, 0LL);
        next_ = call_block::trim(next_);
    }
};

}
