/// \file
/// A library in which two shims have the same id.
#include <bridge/shim.h>
#include <bridge/macros.h>

[[gnu::used]] static void host() {
    BRIDGE_SHIM(0, []() noexcept -> int { return 1; })
    BRIDGE_SHIM(0, []() noexcept -> int { return 2; })
}
