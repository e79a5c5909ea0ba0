#pragma once
/// \file
/// The native half of calls in flight (<bridge/in_flight.h>): slots of threads, and a native call that notes itself there. C++17.
///
/// A call writes the mark of its object to a slot of its own thread and then looks whether the object was closed; it clears the slot as it
/// leaves. None of this is a locked operation. Who closes pays instead: it sets the flag, makes every processor that runs a thread of this
/// process pass a barrier, and reads the slots. A call that the barrier met before it looked sees the flag; one that had looked already
/// has its slot visible.

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

#if defined(__BRIDGE__)
// Calls into the cold functions cost the hot path no registers. They must not throw: unwinding does not restore what they preserve.
#define BRIDGE_CALL_INLINE [[gnu::always_inline]] inline
#define BRIDGE_CALL_COLD [[gnu::noinline, gnu::cold]] __attribute__((preserve_all))
#define BRIDGE_CALL_THREAD __attribute__((tls_model("initial-exec"))) thread_local
#define BRIDGE_CALL_RARELY(condition) __builtin_expect((condition), 0)
#else
#define BRIDGE_CALL_INLINE __forceinline
#define BRIDGE_CALL_COLD __declspec(noinline)
#define BRIDGE_CALL_THREAD thread_local
#define BRIDGE_CALL_RARELY(condition) (condition)
#endif

#pragma managed(push, off)

namespace bridge {

/// Slots of a thread, used as a stack that goes on in further blocks. Blocks are never freed: those of threads that have ended are used
/// again, so that who looks for a mark needs no lock.
struct call_block {
    typedef volatile long long slot;

    static constexpr int bytes = 512;
    static constexpr int capacity = 59;

    call_block* next;     // of all blocks
    call_block* below;    // of the same stack
    call_block* above;    // of the same stack
    std::atomic<void const*> thread;    // null: free
    long long bottom;     // zero: what stands before the first slot
    slot slots[capacity];

    static inline std::atomic<call_block*> all{nullptr};

    /// Whether there is no slot at a position: it is null, or behind the last one of a block.
    BRIDGE_CALL_INLINE static bool is_end(slot* position) noexcept {
        return (reinterpret_cast<std::uintptr_t>(position) & (bytes - 1)) == 0;
    }

    /// The first slot above the end of a block, or of a new stack of the present thread. Null when there is no memory.
    BRIDGE_CALL_COLD static slot* grow(slot* end) noexcept {
        call_block* below = end == nullptr ? nullptr : of(end);
        call_block* above = below == nullptr ? nullptr : below->above;
        if (above == nullptr) above = take(below);
        return above == nullptr ? nullptr : above->slots;
    }

    /// Clears the uppermost slot below a position that has the mark; false if none has.
    static bool clear(slot* position, long long mark) noexcept {
        slot* found = position == nullptr ? nullptr : previous(position);
        while (found != nullptr && *found != mark) found = previous(found);
        if (found == nullptr) return false;
        *found = 0;
        return true;
    }

    /// The position above the uppermost slot that is in use.
    static slot* trim(slot* position) noexcept {
        for (slot* top = previous(position); top != nullptr && *top == 0; top = previous(top)) position = top;
        return position;
    }

    /// Whether a call of any thread has one of the marks.
    static bool contains(long long mark, long long other) noexcept {
        for (call_block* block = all.load(); block != nullptr; block = block->next)
            for (slot& each : block->slots)
                if (long long present = each; present == mark || present == other) return true;
        return false;
    }

    /// Whether no other thread has begun calls. One that comes later sees what the caller wrote before.
    static bool are_of_one_thread() noexcept {
        for (call_block* block = all.load(); block != nullptr; block = block->next)
            if (void const* owner = block->thread.load(); owner != nullptr && owner != this_thread()) return false;
        return true;
    }

private:
    /// Gives the blocks of a thread back when it ends.
    struct ending {
        ~ending() {
            for (call_block* block = all.load(); block != nullptr; block = block->next)
                if (block->thread.load() == this_thread()) block->give_back();
        }
    };

    static void const* this_thread() noexcept;

    static call_block* take(call_block* below) noexcept {
        static thread_local ending at_end;
        call_block* block = all.load();
        for (void const* none = nullptr; block != nullptr && !block->thread.compare_exchange_strong(none, this_thread()); none = nullptr)
            block = block->next;
        if (block == nullptr) block = create();
        if (block == nullptr) return nullptr;
        block->below = below;
        if (below != nullptr) below->above = block;
        return block;
    }

    static call_block* create() noexcept {
        void* room = ::operator new(bytes, std::align_val_t(bytes), std::nothrow);
        if (room == nullptr) return nullptr;
        call_block* block = new (room) call_block();
        block->thread.store(this_thread());
        block->next = all.load();
        while (!all.compare_exchange_weak(block->next, block)) {}
        return block;
    }

    void give_back() noexcept {
        for (slot& each : slots) each = 0;
        above = nullptr;
        thread.store(nullptr);
    }

    /// The block that a position belongs to; one behind the last slot belongs to the block before.
    static call_block* of(slot* position) noexcept {
        return reinterpret_cast<call_block*>((reinterpret_cast<std::uintptr_t>(position) - 1) & ~static_cast<std::uintptr_t>(bytes - 1));
    }

    /// The slot below a position; null at the very bottom.
    static slot* previous(slot* position) noexcept {
        call_block* block = of(position);
        if (position != block->slots) return position - 1;
        return block->below == nullptr ? nullptr : block->below->slots + capacity - 1;
    }
};
static_assert(sizeof(call_block) == call_block::bytes, "full blocks are told by the address of their end");

/// Native calls of the present thread.
struct call_slots {
    /// The next free slot; null before the first call.
    static inline BRIDGE_CALL_THREAD call_block::slot* next = nullptr;
};

inline void const* call_block::this_thread() noexcept { return &call_slots::next; }

/// What native calls ask of managed code. Set before the first object is closed.
struct call_events {
    /// Throws ObjectDisposedException: Dispose overtook a call that had begun.
    static inline void (*refuse)() = nullptr;
    /// A call has left a closed object: destroys it if that was the last one. False if its destructor threw.
    static inline bool (*leave)() = nullptr;
    /// Throws what the destructor threw.
    static inline void (*fail)() = nullptr;
};

/// The time of one native call.
class call_in_flight {
    call_block::slot* slot_;
    int const volatile* state_;

public:
    static constexpr int closed = 1;

    /// What stands in the slot: an even number.
    BRIDGE_CALL_INLINE static long long mark_of(int const volatile* state) noexcept {
        return static_cast<long long>(reinterpret_cast<std::intptr_t>(state));
    }

    /// \param state Of the object, bit 0 says that it is closed; in its place as long as this object lives.
    BRIDGE_CALL_INLINE call_in_flight(int const volatile* state) : slot_(call_slots::next), state_(state) {
        if (BRIDGE_CALL_RARELY(call_block::is_end(slot_))) {
            slot_ = call_block::grow(slot_);
            if (slot_ == nullptr) throw_bad_alloc();
        }
        *slot_ = mark_of(state);
        call_slots::next = slot_ + 1;
        std::atomic_signal_fence(std::memory_order_seq_cst);
        if (BRIDGE_CALL_RARELY((*state & closed) != 0)) refuse(slot_);
        std::atomic_thread_fence(std::memory_order_acquire);
    }

    /// The call returns. Throws what the destructor of the object throws, if this was the last call of a closed one.
    BRIDGE_CALL_INLINE void leave() {
        if (BRIDGE_CALL_RARELY(!clear() && !leave_closed())) fail();
    }

    /// The call throws, unless it has left. That a destructor throws too ends the process, as always in C++.
    BRIDGE_CALL_INLINE ~call_in_flight() {
        if (slot_ != nullptr && !clear() && !leave_closed()) std::terminate();
    }

    call_in_flight(call_in_flight const&) = delete;
    call_in_flight& operator=(call_in_flight const&) = delete;

private:
    /// Clears the slot; false if the object was closed.
    BRIDGE_CALL_INLINE bool clear() noexcept {
        std::atomic_thread_fence(std::memory_order_release);
        *slot_ = 0;
        call_slots::next = slot_;
        slot_ = nullptr;
        std::atomic_signal_fence(std::memory_order_seq_cst);
        return !BRIDGE_CALL_RARELY((*state_ & closed) != 0);
    }

    BRIDGE_CALL_COLD static bool leave_closed() noexcept { return call_events::leave(); }

    [[noreturn]] static void throw_bad_alloc() { throw std::bad_alloc(); }

    [[noreturn]] static void fail() {
        call_events::fail();
        std::abort();
    }

    /// Who closed may have taken the slot for a call in flight: it leaves as one.
    [[noreturn]] static void refuse(call_block::slot* slot) {
        *slot = 0;
        call_slots::next = slot;
        if (!leave_closed()) fail();
        call_events::refuse();
        std::abort();
    }
};

template<class T> T& call_target(T* object) noexcept { return *object; }
template<class T> T& call_target(std::shared_ptr<T>* object) noexcept { return **object; }

template<auto Function, class Object, class... Arguments>
BRIDGE_CALL_INLINE decltype(auto) call_function(Object& object, Arguments&&... arguments) {
    if constexpr (std::is_member_function_pointer_v<decltype(Function)>)
        return (object.*Function)(static_cast<Arguments&&>(arguments)...);
    else
        return Function(object, static_cast<Arguments&&>(arguments)...);
}

/// How an argument goes on: numbers and pointers by value, objects from where they are.
template<class Argument> using call_argument = std::conditional_t<std::is_class_v<Argument> || std::is_union_v<Argument>, Argument&&, Argument>;

/// What a call with an object behind a pointer results in.
template<auto Function, class Pointer, class... Arguments>
using call_result = decltype(call_function<Function>(call_target(std::declval<Pointer>()), std::declval<Arguments>()...));

/// Calls a member function of the object, or a function that takes it first, unless the object is closed.
template<auto Function, class Pointer, class... Arguments>
BRIDGE_CALL_INLINE call_result<Function, Pointer, Arguments...> call_native(int const volatile* state, Pointer pointer, Arguments&&... arguments) {
    typedef call_result<Function, Pointer, Arguments...> result_type;
    call_in_flight call(state);
    if constexpr (std::is_void_v<result_type>) {
        call_function<Function>(call_target(pointer), static_cast<Arguments&&>(arguments)...);
        call.leave();
    } else {
        result_type result = call_function<Function>(call_target(pointer), static_cast<Arguments&&>(arguments)...);
        call.leave();
        if constexpr (std::is_reference_v<result_type>)
            return static_cast<result_type>(result);
        else
            return result;
    }
}

}

#pragma managed(pop)
