/// \file
/// The HRESULT that .NET's own exception for the same failure has.

#include "library.h"
#include "record.h"

#include <cerrno>
#include <cstdint>
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
std::uint32_t of_type(const record* r) noexcept {
    void* object = nullptr;
    if (!matches(r, typeid(std::exception), &object))
        return unspecified;
    for (const entry& e : types) {
        if (matches(r, *e.type, &object))
            return e.code;
    }
    return unspecified;
}

/// The type that was asked about last on this thread, and its answer: what is thrown once is often thrown again.
constinit thread_local entry last{};

}

std::int32_t hresult_of(const record* r) noexcept {
    const std::type_info* type = r->exception.__cxa_exception_type();
    if (last.type == type)
        return static_cast<std::int32_t>(last.code);
    void* object = nullptr;
    if (matches(r, typeid(std::system_error), &object))
        return static_cast<std::int32_t>(of_code(static_cast<const std::system_error*>(object)->code()));
    last = {type, of_type(r)};
    return static_cast<std::int32_t>(last.code);
}

}
