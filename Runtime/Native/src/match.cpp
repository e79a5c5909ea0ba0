/// \file
/// The one place that depends on how libstdc++ matches and counts exceptions.

#include "record.h"

namespace bridge {

namespace {

/// libstdc++ keeps the number of owners in front of the Itanium ABI's header, which ends where the thrown object begins:
/// struct __cxa_refcounted_exception { _Atomic_word referenceCount; __cxa_exception exc; };
constexpr std::size_t distance_of_count = 128;

std::int32_t owners(void* object) noexcept {
    auto* count = reinterpret_cast<std::int32_t*>(static_cast<char*>(object) - distance_of_count);
    return __atomic_load_n(count, __ATOMIC_ACQUIRE);
}

}

bool is_only_owner(const record* r) noexcept {
    // In this order: whoever shares the record gives that reference back after becoming an owner.
    return r->references.load(std::memory_order_acquire) == 1 && owners(r->object()) == 1;
}

const managed_exception* managed_in(const std::exception_ptr& exception) noexcept {
    if (*exception.__cxa_exception_type() != typeid(managed_exception))
        return nullptr;
    return static_cast<const managed_exception*>(reinterpret_cast<void* const&>(exception));
}

bool matches(const record* r, const std::type_info& wanted, void** object) noexcept {
    const std::type_info* thrown = r->exception.__cxa_exception_type();
    void* candidate = r->object();
    // As the personality routine does: for pointers, clauses look at the pointer's value.
    if (thrown->__is_pointer_p())
        candidate = *static_cast<void**>(candidate);
    if (!wanted.__do_catch(thrown, &candidate, 1))
        return false;
    *object = candidate;
    return true;
}

}
