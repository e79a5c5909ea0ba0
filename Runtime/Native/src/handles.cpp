#include "library.h"

#include <bridge/guard.h>
#include <bridge/handles.h>

namespace bridge {

void* new_string(const void* units, int count, int unit) noexcept { return services()->new_string(units, count, unit); }

void* clone_handle(void* word) noexcept { return word ? services()->clone_handle(word) : nullptr; }

void free_handle(void* word) noexcept {
    if (word)
        services()->free_handle(word);
}

void dispose_handle(void* word) {
    if (!word)
        return;
    void* fault = services()->dispose_target(word);
    services()->free_handle(word);
    if (fault)
        raise_fault(fault);
}

}
