#pragma once
/// \file
/// Exceptions as the managed side gets them.

#include <bridge/shim.h>
#include <bridge/macros.h>

namespace test {

/// Owns a record.
class captured {
public:
    template<class F> explicit captured(F&& body) noexcept {
        [&](void** x) noexcept -> void { try { body(); } BRIDGE_CATCH(x, void) }(&word_);
    }
    captured(const captured&) = delete;
    ~captured() {
        if (word_)
            bridge_library()->release(record());
    }

    bridge::record* record() const noexcept { return static_cast<bridge::record*>(word_); }

    /// \return the address that a clause for \p type would bind to, in \p object.
    bool matches(const std::type_info* type, void** object) const noexcept {
        return bridge_library()->match(record(), type, object) != 0;
    }

private:
    void* word_ = nullptr;
};

}
