/// \file
/// The one place that depends on how libstdc++ matches exceptions.

#include "record.h"

namespace bridge {

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
