#include "library.h"

#include "record.h"
#include "reserve.h"
#include "start.h"

#include <bridge/entries.h>
#include <bridge/table.h>

#include <cstdio>
#include <cstdlib>
#include <new>

namespace bridge {

namespace {

using entry = shim_entry<void()>;

extern "C" [[gnu::visibility("hidden")]] void* __dso_handle;
extern "C" void __cxa_finalize(void*);

extern "C" [[gnu::weak, gnu::visibility("hidden")]] const entry __start_bridge_shims[];
extern "C" [[gnu::weak, gnu::visibility("hidden")]] const entry __stop_bridge_shims[];

using initializer = void (*)();

// See deferred.ld.
extern "C" [[gnu::weak, gnu::visibility("hidden")]] const initializer __start_bridge_init[];
extern "C" [[gnu::weak, gnu::visibility("hidden")]] const initializer __stop_bridge_init[];

// Keeps the section from being empty; stands before its start.
__asm__(".pushsection bridge_init_begin, \"aw\", @init_array\n\t.quad 0\n\t.popsection");

/// Fills the table by id. \return the number of shims, or -1 when an id is out of range or used twice.
std::int32_t fill(void** table, unsigned long count) noexcept {
    for (const entry* e = __start_bridge_shims; e != __stop_bridge_shims; ++e) {
        if (e->id >= count || table[e->id])
            return -1;
        table[e->id] = reinterpret_cast<void*>(e->function);
    }
    return static_cast<std::int32_t>(count);
}

std::int32_t match(const record* r, const std::type_info* wanted, void** object) noexcept {
    return matches(r, *wanted, object);
}

void add_reference(record* r) noexcept { r->references.fetch_add(1, std::memory_order_relaxed); }

void release(record* r) noexcept {
    if (r->references.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    r->~record();
    free_record(r);
}

std::int32_t frames(const record* r, void* const** addresses) noexcept {
    *addresses = r->frames;
    return r->frame_count;
}

void free_block(void* block) noexcept { std::free(block); }

std::int32_t only_owner(const record* r) noexcept { return is_only_owner(r); }

std::atomic<const managed_services*> attached;

void attach(const managed_services* s, void* const* entries, std::int32_t is_program) noexcept {
    if (is_program)
        std::setvbuf(stdout, nullptr, _IONBF, 0);
    attached.store(s, std::memory_order_release);
    __atomic_store_n(&managed_entries, entries, __ATOMIC_RELEASE);
    note_attached();
}

void finish() noexcept { __cxa_finalize(&__dso_handle); }

library make_library() noexcept {
    const auto count = static_cast<unsigned long>(__stop_bridge_shims - __start_bridge_shims);
    // Lives as long as the library.
    auto** table = static_cast<void**>(std::calloc(count + 1, sizeof(void*)));
    if (!table)
        fatal("no memory for the table of native functions");
    return {contract_version, fill(table, count), table,      match,  add_reference, release,
            describe,         nested,             frames,     symbolise, demangle,   free_block,
            only_owner,       attach,             finish,     make_closure, thunk_of,   free_closure,
            caller_of,        raise_in};
}

}

void* const* managed_entries = nullptr;

void start() {
    for (const initializer* i = __start_bridge_init; i != __stop_bridge_init; ++i)
        (*i)();
}

const managed_services* services() noexcept { return attached.load(std::memory_order_acquire); }

bool is_shim(const void* function) noexcept {
    const library* lib = bridge_library();
    for (std::int32_t i = 0; i < lib->shim_count; ++i) {
        if (lib->shims[i] == function)
            return true;
    }
    return false;
}

}

const bridge::library* bridge_library() noexcept {
    static const bridge::library instance = bridge::make_library();
    return &instance;
}
