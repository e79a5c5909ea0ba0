/// \file
/// What managed code wants to know of every exception: the HRESULT of .NET's own one for the same failure, and whether to ask for a cause.

#include "record.h"

#include <cerrno>
#include <cstdint>
#include <exception>
#include <new>
#include <stdexcept>
#include <system_error>
#include <typeinfo>

namespace bridge {

namespace {

constexpr std::uint32_t unspecified = 0x80004005;

struct entry {
    const std::type_info* type;
    std::uint32_t code;
};

/// Derived types before their bases.
const entry types[] = {
    {&typeid(std::invalid_argument), 0x80070057}, {&typeid(std::out_of_range), 0x80131502},
    {&typeid(std::overflow_error), 0x80131516},   {&typeid(std::bad_alloc), 0x8007000E},
    {&typeid(std::bad_cast), 0x80004002},
};

std::uint32_t of_errno(int number) noexcept {
    switch (number) {
    case ENOENT: return 0x80070002;
    case ENOTDIR: return 0x80070003;
    case EACCES:
    case EPERM: return 0x80070005;
    case ENOMEM: return 0x8007000E;
    case EEXIST: return 0x80070050;
    case EINVAL: return 0x80070057;
    case ENOSPC: return 0x80070070;
    case ENAMETOOLONG: return 0x800700CE;
    case ECANCELED: return 0x800704C7;
    case ETIMEDOUT: return 0x800705B4;
    default: return unspecified;
    }
}

std::uint32_t of_code(const std::error_code& code) noexcept {
    const bool is_errno = code.category() == std::generic_category() || code.category() == std::system_category();
    return is_errno ? of_errno(code.value()) : unspecified;
}

/// Of an exception without a code of its own: only its type counts.
std::uint32_t of_type(const record& r) noexcept {
    void* object = nullptr;
    if (!matches(&r, typeid(std::exception), &object))
        return unspecified;
    for (const entry& e : types) {
        if (matches(&r, *e.type, &object))
            return e.code;
    }
    return unspecified;
}

/// What the thrown type alone says. It is remembered for each thread's last one: what is thrown once is often thrown again.
struct classification {
    const std::type_info* type;
    std::uint32_t code;
    bool has_code;
    bool may_nest;
};

constinit thread_local classification last{};

const classification& classification_of(const record& r, const std::type_info* type) noexcept {
    if (last.type != type) {
        void* object = nullptr;
        const bool may_nest = matches(&r, typeid(std::nested_exception), &object);
        last = {type, of_type(r), matches(&r, typeid(std::system_error), &object), may_nest};
    }
    return last;
}

std::uint32_t code_in(const record& r) noexcept {
    void* object = nullptr;
    return matches(&r, typeid(std::system_error), &object) ? of_code(static_cast<const std::system_error*>(object)->code()) : unspecified;
}

}

void classify(record& r) noexcept {
    const classification& c = classification_of(r, r.exception.__cxa_exception_type());
    r.hresult = static_cast<std::int32_t>(c.has_code ? code_in(r) : c.code);
    r.may_nest = c.may_nest;
}

}
