#include "library.h"
#include "record.h"

#include <bridge/text.h>

#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <exception>
#include <system_error>

namespace bridge {

namespace {

template<class T> const T* as(const record* r) noexcept {
    void* object = nullptr;
    return matches(r, typeid(T), &object) ? static_cast<const T*>(object) : nullptr;
}

char* message_of(const std::error_code& code) noexcept {
    try {
        return ::strdup(code.message().c_str());
    } catch (...) {
        return nullptr;
    }
}

}

void describe(const record* r, details* result) noexcept {
    *result = {r->exception.__cxa_exception_type()->name(), nullptr, nullptr, nullptr, 0};
    if (auto* e = as<std::exception>(r))
        result->what = e->what();
    if (auto* e = as<std::system_error>(r)) {
        result->category = e->code().category().name();
        result->code_message = message_of(e->code());
        result->code = e->code().value();
    }
}

record* nested(const record* r) noexcept {
    auto* e = as<std::nested_exception>(r);
    if (!e)
        return nullptr;
    auto cause = e->nested_ptr();
    return cause ? make_record(std::move(cause), nullptr) : nullptr;
}

void demangle(const char* type_name, text* result) noexcept {
    int status = 0;
    char* readable = abi::__cxa_demangle(type_name, nullptr, nullptr, &status);
    borrow(result, readable ? readable : type_name);
    result->owned = readable;
}

}
