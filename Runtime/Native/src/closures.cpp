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

// Not of the initial-exec model: a library that has such variables can only be loaded at run time when all its thread-local
// variables, those of user code too, fit into the few hundred bytes that the loader keeps for that.
[[gnu::visibility("hidden")]] __thread entry entered __asm__("bridge_entered");
[[gnu::visibility("hidden")]] __thread departure left __asm__("bridge_left");

}

/// %r10 holds the closure. Arguments are in the other registers, but for %r11; after a return nothing is in them.
/// bridge_enter serves when the loader has given `entered` one place in the memory of every thread. Otherwise bridge_enter_anew
/// asks for it: that call keeps all registers but %rax and, when it has to allocate, those of floating-point arguments.
__asm__(R"(
    .text
    .hidden bridge_enter
    .globl bridge_enter
    .type bridge_enter, @function
bridge_enter:
    .cfi_startproc
    movq bridge_entered_offset(%rip), %r11
    movq %r10, %fs:(%r11)
    movq %rsp, %fs:8(%r11)
    jmp *8(%r10)
    .cfi_endproc
    .size bridge_enter, . - bridge_enter

    .hidden bridge_enter_anew
    .globl bridge_enter_anew
    .type bridge_enter_anew, @function
bridge_enter_anew:
    .cfi_startproc
    subq $152, %rsp
    .cfi_adjust_cfa_offset 152
    movups %xmm0, (%rsp)
    movups %xmm1, 16(%rsp)
    movups %xmm2, 32(%rsp)
    movups %xmm3, 48(%rsp)
    movups %xmm4, 64(%rsp)
    movups %xmm5, 80(%rsp)
    movups %xmm6, 96(%rsp)
    movups %xmm7, 112(%rsp)
    movq %rax, 128(%rsp)
    movq %r10, 136(%rsp)
    leaq bridge_entered@tlsdesc(%rip), %rax
    call *bridge_entered@tlscall(%rax)
    movq 136(%rsp), %r10
    leaq 152(%rsp), %r11
    movq %r10, %fs:(%rax)
    movq %r11, %fs:8(%rax)
    movups (%rsp), %xmm0
    movups 16(%rsp), %xmm1
    movups 32(%rsp), %xmm2
    movups 48(%rsp), %xmm3
    movups 64(%rsp), %xmm4
    movups 80(%rsp), %xmm5
    movups 96(%rsp), %xmm6
    movups 112(%rsp), %xmm7
    movq 128(%rsp), %rax
    addq $152, %rsp
    .cfi_adjust_cfa_offset -152
    jmp *8(%r10)
    .cfi_endproc
    .size bridge_enter_anew, . - bridge_enter_anew

    .hidden bridge_locate
    .globl bridge_locate
    .type bridge_locate, @function
bridge_locate:
    .cfi_startproc
    subq $8, %rsp
    .cfi_adjust_cfa_offset 8
    leaq bridge_entered@tlsdesc(%rip), %rax
    movq %rax, %rdx
    call *bridge_entered@tlscall(%rax)
    addq $8, %rsp
    .cfi_adjust_cfa_offset -8
    ret
    .cfi_endproc
    .size bridge_locate, . - bridge_locate

    .hidden bridge_return
    .globl bridge_return
    .type bridge_return, @function
bridge_return:
    subq $16, %rsp
    call bridge_depart
    addq $16, %rsp
    pushq %rax
    movq %rdx, %rdi
    jmp bridge_raise
)");

/// What bridge_locate returns.
struct bridge_location {
    /// Of `entered` from the thread pointer.
    std::ptrdiff_t offset;
    /// The loader's descriptor of `entered`, or the offset itself when the linker knew it.
    std::intptr_t descriptor;
};

extern "C" bridge_location bridge_locate();
extern "C" void bridge_enter_anew();

extern "C" {
[[gnu::visibility("hidden")]] std::ptrdiff_t bridge_entered_offset;
}

extern "C" void bridge_enter();
extern "C" void bridge_return();

extern "C" [[gnu::used, gnu::visibility("hidden")]] bridge::departure bridge_depart() noexcept { return bridge::left; }
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

/// The way into a callback. A descriptor holds what leads to the variable: its offset, which is negative, when that is the same on
/// every thread, else an address.
void (*entrance() noexcept)() {
    const bridge_location found = bridge_locate();
    if (found.descriptor > 0 && reinterpret_cast<const std::intptr_t*>(found.descriptor)[1] >= 0)
        return bridge_enter_anew;
    bridge_entered_offset = found.offset;
    return bridge_enter;
}

/// Where the loader has to be asked for the variable.
[[gnu::noinline]] void** caller_anew(const closure* c) noexcept { return entered.called == c ? entered.return_address : nullptr; }

/// `entered`, when it has one place in the memory of every thread: an address in the segment of the thread.
using place = const entry __attribute__((address_space(257)))*;

/// Never destroyed: finalizers may run later than static destructors.
pool& closures() noexcept {
    alignas(pool) static char storage[sizeof(pool)];
    static pool* const instance = ::new (storage) pool;
    return *instance;
}

}

closure* make_closure(void* target) noexcept {
    static void (*const enter)() = entrance();
    pool& all = closures();
    const std::lock_guard lock(all.mutex);
    closure* c = all.take();
    if (c)
        *c = {enter, target};
    return c;
}

void* thunk_of(closure* c) noexcept { return reinterpret_cast<char*>(c) - page; }

void free_closure(closure* c) noexcept {
    pool& all = closures();
    const std::lock_guard lock(all.mutex);
    all.put(c);
}

// Every callback asks for it, so not by the loader's function if that can be.
void** caller_of(const closure* c) noexcept {
    if (bridge_entered_offset == 0)
        return caller_anew(c);
    const auto last = reinterpret_cast<place>(bridge_entered_offset);
    return last->called == c ? last->return_address : nullptr;
}

void raise_in(void** caller, void* fault) noexcept {
    if (!caller)
        fatal("an exception leaves a callback while another one is being entered");
    left = {*caller, fault};
    *caller = reinterpret_cast<void*>(&bridge_return);
}

}
