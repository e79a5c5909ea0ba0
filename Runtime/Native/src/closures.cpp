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

/// What a thunk refers to; as long as a thunk.
struct alignas(32) closure {
    /// The runtime's pointer to the delegate; the next closure while this one is free.
    void* target;
    /// Where the thunk jumps to if it cannot note its caller by itself.
    void (*enter)();
};

static_assert(offsetof(closure, target) == 0 && offsetof(closure, enter) == 8);

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

/// bridge_enter_anew serves when the loader has not given `entered` one place in the memory of every thread, and has to be asked for it.
/// %r10 holds the closure. Arguments are in the other registers, but for %r11; after a return nothing is in them. The loader keeps
/// all registers but %rax and, when it has to allocate, those of floating-point arguments.
__asm__(R"(
    .text
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
    jmp *(%r10)
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
extern "C" void bridge_return();

extern "C" [[gnu::used, gnu::visibility("hidden")]] bridge::departure bridge_depart() noexcept { return bridge::left; }
extern "C" [[noreturn, gnu::used, gnu::visibility("hidden")]] void bridge_raise(void* fault) { bridge::raise_fault(fault); }

namespace bridge {

namespace {

constexpr std::size_t page = 4096;
constexpr std::size_t per_page = page / sizeof(closure);

/// Of `entered` from the thread pointer, when that is the same on every thread; else zero. Set before the first thunk is made.
std::int32_t entered_offset;

/// Thunks and closures lie on two pages with one stride, so that one displacement serves all.
/// endbr64; lea page - 4(%rip), %r10; mov %r10, %fs:entered; mov %rsp, %fs:entered + 8; jmp *(%r10)
constexpr unsigned char noting_thunk[] = {0xF3, 0x0F, 0x1E, 0xFA, 0x4C, 0x8D, 0x15, 0, 0, 0, 0, 0x64, 0x4C, 0x89, 0x14, 0x25,
                                          0, 0, 0, 0, 0x64, 0x48, 0x89, 0x24, 0x25, 0, 0, 0, 0, 0x41, 0xFF, 0x22};
constexpr std::size_t called_at = 16;
constexpr std::size_t return_address_at = 25;
/// endbr64; lea page - 4(%rip), %r10; jmp *8(%r10)
constexpr unsigned char asking_thunk[] = {0xF3, 0x0F, 0x1E, 0xFA, 0x4C, 0x8D, 0x15, 0, 0, 0, 0, 0x41, 0xFF, 0x62, 8};
constexpr std::size_t displacement_at = 7;
constexpr std::size_t next_instruction = 11;

static_assert(sizeof noting_thunk <= sizeof(closure) && sizeof asking_thunk <= sizeof(closure));

void put_number(unsigned char* at, std::int32_t number) noexcept { std::memcpy(at, &number, sizeof number); }

void write_thunk(unsigned char* code) noexcept {
    if (entered_offset == 0) {
        std::memcpy(code, asking_thunk, sizeof asking_thunk);
    } else {
        std::memcpy(code, noting_thunk, sizeof noting_thunk);
        put_number(code + called_at, entered_offset + static_cast<std::int32_t>(offsetof(entry, called)));
        put_number(code + return_address_at, entered_offset + static_cast<std::int32_t>(offsetof(entry, return_address)));
    }
    put_number(code + displacement_at, page - next_instruction);
}

/// A descriptor holds what leads to the variable: its offset, which is negative, when that is the same on every thread, else an address.
std::int32_t offset_of_entered() noexcept {
    const bridge_location found = bridge_locate();
    const bool is_asked_for = found.descriptor > 0 && reinterpret_cast<const std::intptr_t*>(found.descriptor)[1] >= 0;
    const auto offset = static_cast<std::int32_t>(found.offset);
    return is_asked_for || offset != found.offset ? 0 : offset;
}

/// Free closures, the longest free one first: stale pointers should go wrong late rather than call another delegate.
struct pool {
    std::mutex mutex;
    closure* first = nullptr;
    closure* last = nullptr;

    pool() noexcept { entered_offset = offset_of_entered(); }

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
        for (std::size_t i = 0; i < per_page; ++i)
            write_thunk(code + i * sizeof(closure));
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
    pool& all = closures();
    const std::lock_guard lock(all.mutex);
    closure* c = all.take();
    if (c)
        *c = {target, bridge_enter_anew};
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
    if (entered_offset == 0)
        return caller_anew(c);
    const auto last = reinterpret_cast<place>(static_cast<std::intptr_t>(entered_offset));
    return last->called == c ? last->return_address : nullptr;
}

void raise_in(void** caller, void* fault) noexcept {
    if (!caller)
        fatal("an exception leaves a callback while another one is being entered");
    left = {*caller, fault};
    *caller = reinterpret_cast<void*>(&bridge_return);
}

}
