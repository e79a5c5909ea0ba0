/// \file
/// A second assembly's library in the same process, with a runtime of its own.
#include <bridge/shim.h>
#include <bridge/macros.h>

#include <stdexcept>

namespace fixture {

/// The same class as in fixture.cpp.
struct side {
    virtual ~side() = default;
    int value = 21;
};

}

[[gnu::used]] static void host() {
    BRIDGE_SHIM(0, []() noexcept -> const void* { return bridge::type_of<std::exception>(); })
    BRIDGE_SHIM(1, []() noexcept -> const void* { return bridge::type_of<fixture::side>(); })
    BRIDGE_SHIM(2, [](void* p0) noexcept -> int { return static_cast<fixture::side*>(p0)->value; })
    BRIDGE_SHIM(3, [](void* p0, void** x) noexcept -> void { try { bridge::rethrow(p0); } BRIDGE_CATCH(x, void) })
}
