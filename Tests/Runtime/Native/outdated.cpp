/// \file
/// A library of an older version of the contract.
#include <bridge/contract.h>

const bridge::library* bridge_library() noexcept {
    static const bridge::library old = {};
    return &old;
}
