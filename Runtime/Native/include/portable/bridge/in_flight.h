#pragma once
/// \file
/// Calls in flight, noted per thread: what owners (<bridge/owner.h>) stand on. C++/CLI source in C++17; Visual C++ takes it too.
/// <bridge/call_slots.h> says how it works. What stands here notes managed code between a begin and an end.

#include "call_slots.h"

namespace bridge {

/// For what needs no Dispose, or has an owner that needs it: the leak tracker is to say nothing about it.
inline void leave_unwatched([[maybe_unused]] System::Object^ object) {
#if defined(__BRIDGE__)
    Bridge::Runtime::LeakTracker::Disposed(object);
#endif
}

/// Calls of the present thread. No initialised static member stands here: reading next_ takes no test.
ref class in_flight abstract sealed {
    /// The next free slot; null before the first call.
    [System::ThreadStatic] static call_block::slot* next_;
    static long long numbers_;

internal:
    /// For a new owner: odd, so that it is no mark of a native call.
    static long long new_number() { return System::Threading::Interlocked::Add(numbers_, 2) + 1; }

    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    static void begin(long long number) {
        call_block::slot* slot = next_;
        if ((reinterpret_cast<std::intptr_t>(slot) & (call_block::bytes - 1)) == 0) slot = grow(slot);
        *slot = number;
        next_ = slot + 1;
    }

    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::AggressiveInlining)]
    static void end(long long number) {
        call_block::slot* slot = next_;
        if (slot == nullptr || *--slot != number) {
            end_below(number);
            return;
        }
        *slot = 0;
        next_ = slot;
    }

    /// Every call that began before this has its slot visible; every later one sees what was written before this.
    static void fence() {
        System::Threading::Interlocked::MemoryBarrier();
        if (!call_block::are_of_one_thread()) System::Threading::Interlocked::MemoryBarrierProcessWide();
    }

private:
    static call_block::slot* grow(call_block::slot* end) {
        call_block::slot* slot = call_block::grow(end);
        if (slot == nullptr) throw gcnew System::OutOfMemoryException();
        return slot;
    }

    /// Ends a call that is not the last one to have begun, or stands in a lower block.
    static void end_below(long long number) {
        if (!call_block::clear(next_, number))
            throw gcnew System::Threading::SynchronizationLockException("The call was begun on another thread.");
        next_ = call_block::trim(next_);
    }
};

}
