/// \file
/// Delegates as function pointers through which exceptions pass. A thunk leads to what the runtime's marshaller has made of a
/// delegate, and notes where the return address of its caller lies. When the delegate has thrown, that address is
/// replaced: the marshaller's code returns to bridge_return, which goes on as if the caller had called bridge_raise. So
/// the C++ exception starts right in the caller's frame, whatever the type of the function is, and costs nothing until it is thrown.

#include "library.h"
#include "record.h"

#include <bridge/guard.h>

#include <cstddef>
#include <cstring>
#include <mutex>
#include <sys/mman.h>

#ifndef __x86_64__
#error "thunks are written for x86-64"
#endif

namespace bridge {

/// What a thunk refers to.
struct closure {
    /// Where the thunk jumps to.
    void (*enter)();
    /// The runtime's pointer to the delegate; the next closure while this one is free.
    void* target;
};

static_assert(sizeof(closure) == 16 && offsetof(closure, target) == 8);

/// The thunk that was called last on this thread.
struct entry {
    const closure* called;
    void** return_address;
};

/// The return address that was replaced, and what is thrown there.
struct departure {
    void* return_address;
    void* fault;
};

[[gnu::visibility("hidden"), gnu::tls_model("initial-exec")]] __thread entry entered __asm__("bridge_entered");
[[gnu::visibility("hidden"), gnu::tls_model("initial-exec")]] __thread departure left __asm__("bridge_left");

}

/// %r10 holds the closure. Arguments are in the other registers, but for %r11; after a return nothing is in them.
__asm__(R"(
    .text
    .hidden bridge_enter
    .globl bridge_enter
    .type bridge_enter, @function
bridge_enter:
    .cfi_startproc
    movq bridge_entered@gottpoff(%rip), %r11
    movq %r10, %fs:(%r11)
    movq %rsp, %fs:8(%r11)
    jmp *8(%r10)
    .cfi_endproc
    .size bridge_enter, . - bridge_enter

    .hidden bridge_return
    .globl bridge_return
    .type bridge_return, @function
bridge_return:
    movq bridge_left@gottpoff(%rip), %r11
    pushq %fs:(%r11)
    movq %fs:8(%r11), %rdi
    jmp bridge_raise
    .size bridge_return, . - bridge_return
)");

extern "C" void bridge_enter();
extern "C" void bridge_return();

extern "C" [[noreturn, gnu::used, gnu::visibility("hidden")]] void bridge_raise(void* fault) { bridge::raise_fault(fault); }

namespace bridge {

namespace {

constexpr std::size_t page = 4096;
constexpr std::size_t per_page = page / sizeof(closure);

/// Thunks and closures lie on two pages with one stride, so that one displacement serves all.
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
        // Sanitizers read what stands in front of a function: nothing calls the first one.
        for (std::size_t i = 1; i < per_page; ++i)
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

closure* make_closure(void* target) noexcept {
    pool& all = closures();
    const std::lock_guard lock(all.mutex);
    closure* c = all.take();
    if (c)
        *c = {bridge_enter, target};
    return c;
}

void* thunk_of(closure* c) noexcept { return reinterpret_cast<char*>(c) - page; }

void free_closure(closure* c) noexcept {
    pool& all = closures();
    const std::lock_guard lock(all.mutex);
    all.put(c);
}

void** caller_of(const closure* c) noexcept { return entered.called == c ? entered.return_address : nullptr; }

void raise_in(void** caller, void* fault) noexcept {
    if (!caller)
        fatal("an exception leaves a callback while another one is being entered");
    left = {*caller, fault};
    *caller = reinterpret_cast<void*>(&bridge_return);
}

}
