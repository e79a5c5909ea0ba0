#pragma once
/// \file
/// Managed exceptions in native code. Needs no library: any C++ code that managed code calls back may include it.

#include "contract.h"

#include <bits/exception.h>

namespace bridge {

/// What native code sees of a managed exception that leaves a callback. Copies share the managed object, which the last
/// of them lets go; when one reaches managed code again, that very object is thrown there. May be kept in an
/// exception_ptr and thrown on any thread. Final, so that std::throw_with_nested cannot hide it behind a derived type.
class __attribute__((visibility("default"))) managed_exception final : public std::exception {
public:
    /// Takes over one reference.
    explicit managed_exception(managed_fault* fault) noexcept : fault_(fault) {}
    managed_exception(const managed_exception& other) noexcept : std::exception(other), fault_(other.share()) {}
    managed_exception& operator=(const managed_exception& other) noexcept {
        managed_fault* old = fault_;
        fault_ = other.share();
        release(old);
        return *this;
    }
    ~managed_exception() override { release(fault_); }

    /// The managed type's full name and the message, in UTF-8: "System.ArgumentException: No such key."
    const char* what() const noexcept override { return fault_->services->what(fault_); }

    /// The managed type's full name.
    const char* type_name() const noexcept { return fault_->services->type_name(fault_); }

    /// \return the state with one reference more.
    managed_fault* share() const noexcept {
        __atomic_fetch_add(&fault_->references, 1, __ATOMIC_RELAXED);
        return fault_;
    }

private:
    static void release(managed_fault* fault) noexcept {
        if (__atomic_fetch_sub(&fault->references, 1, __ATOMIC_ACQ_REL) == 1)
            fault->services->destroy(fault);
    }

    managed_fault* fault_;
};

}
