#pragma once
/// \file
/// How generated shims enter the library's table; see BRIDGE_SHIM.

#include "contract.h"

namespace bridge {

/// An element of the linker section bridge_shims.
template<class F> struct shim_entry {
    unsigned long id;
    F* function;
};

template<class F> shim_entry(unsigned long, F*) -> shim_entry<F>;

static_assert(sizeof(shim_entry<void()>) == 2 * sizeof(void*));

namespace {
/// Makes every unit with shims pull in the library's table.
[[gnu::used]] const bridge::library* (*const table_anchor)() noexcept = &bridge_library;
}

}
