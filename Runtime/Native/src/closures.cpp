/// \file
/// Thunks: a page of identical code, and behind it a page with the closure of each. Both have the same stride, so that
/// one displacement serves all.

#include "library.h"

#include <bridge/callback.h>

#include <cstddef>
#include <cstring>
#include <mutex>
#include <sys/mman.h>

#ifndef __x86_64__
#error "thunks are written for x86-64"
#endif

namespace bridge {

__thread closure* entered_closure;
__thread void* stored_fault;

}

/// %r10 holds the closure; no other register may change, because the arguments are in them.
__asm__(R"(
    .text
    .hidden bridge_enter_closure
    .globl bridge_enter_closure
    .type bridge_enter_closure, @function
bridge_enter_closure:
    .cfi_startproc
    movq bridge_entered_closure@gottpoff(%rip), %r11
    movq %r10, %fs:(%r11)
    jmp *8(%r10)
    .cfi_endproc
    .size bridge_enter_closure, . - bridge_enter_closure
)");

extern "C" void bridge_enter_closure();

namespace bridge {

namespace {

constexpr std::size_t page = 4096;
constexpr std::size_t per_page = page / sizeof(closure);

/// endbr64; lea page - 4(%rip), %r10; jmp *(%r10)
constexpr unsigned char thunk[] = {0xF3, 0x0F, 0x1E, 0xFA, 0x4C, 0x8D, 0x15, 0, 0, 0, 0, 0x41, 0xFF, 0x22};
constexpr std::size_t displacement_at = 7;
constexpr std::size_t next_instruction = 11;

static_assert(sizeof thunk <= sizeof(closure));

/// Free closures, the longest free one first: stale pointers should go wrong late rather than call another delegate.
struct pool {
    std::mutex mutex;
    closure* first = nullptr;
    closure* last = nullptr;

    void put(closure* c) noexcept {
        c->target = nullptr;
        (last ? last->target : reinterpret_cast<void*&>(first)) = c;
        last = c;
    }

    closure* take() noexcept {
        if (!first && !grow())
            return nullptr;
        closure* c = first;
        first = static_cast<closure*>(c->target);
        if (!first)
            last = nullptr;
        return c;
    }

private:
    bool grow() noexcept {
        void* memory = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            return false;
        auto* code = static_cast<unsigned char*>(memory);
        const std::int32_t displacement = page - next_instruction;
        for (std::size_t i = 0; i < per_page; ++i) {
            std::memcpy(code + i * sizeof(closure), thunk, sizeof thunk);
            std::memcpy(code + i * sizeof(closure) + displacement_at, &displacement, sizeof displacement);
        }
        if (mprotect(code, page, PROT_READ | PROT_EXEC) != 0) {
            munmap(memory, 2 * page);
            return false;
        }
        for (std::size_t i = 0; i < per_page; ++i)
            put(reinterpret_cast<closure*>(code + page) + i);
        return true;
    }
};

/// Never destroyed: finalizers may run later than static destructors.
pool& closures() noexcept {
    alignas(pool) static char storage[sizeof(pool)];
    static pool* const instance = ::new (storage) pool;
    return *instance;
}

}

closure* make_closure(void (*trampoline)(), void* target) noexcept {
    pool& all = closures();
    const std::lock_guard lock(all.mutex);
    closure* c = all.take();
    if (c)
        *c = {bridge_enter_closure, trampoline, target, bridge_library()};
    return c;
}

void* thunk_of(closure* c) noexcept { return reinterpret_cast<char*>(c) - page; }

void free_closure(closure* c) noexcept {
    pool& all = closures();
    const std::lock_guard lock(all.mutex);
    all.put(c);
}

void store_fault(void* word) noexcept { stored_fault = word; }

}
