#include "library.h"
#include "record.h"

#include <bridge/text.h>

#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <exception>
#include <string>
#include <string_view>
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

/// std::throw_with_nested wraps what it throws: std::_Nested_exception<std::runtime_error> → std::runtime_error.
void unwrap_nested(text* name) noexcept {
    constexpr std::string_view wrapper = "std::_Nested_exception<";
    const std::string_view full(static_cast<const char*>(name->data), static_cast<std::size_t>(name->size));
    if (!full.starts_with(wrapper) || !full.ends_with('>'))
        return;
    auto inner = full.substr(wrapper.size(), full.size() - wrapper.size() - 1);
    if (inner.ends_with(' '))
        inner.remove_suffix(1);
    name->data = inner.data();
    name->size = static_cast<std::int64_t>(inner.size());
}

}

void describe(const record* r, details* result) noexcept {
    *result = {r->exception.__cxa_exception_type()->name(), nullptr, nullptr, nullptr, 0, nullptr, nullptr};
    if (auto* e = as<std::exception>(r)) {
        result->what = e->what();
    } else {
        result->text = text_in(r);
        result->number = value_in(r);
    }
    if (auto* e = as<std::system_error>(r)) {
        result->category = e->code().category().name();
        result->code_message = message_of(e->code());
        result->code = e->code().value();
    }
}

void* nested(const record* r) noexcept {
    auto* e = as<std::nested_exception>(r);
    if (!e)
        return nullptr;
    auto cause = e->nested_ptr();
    if (!cause)
        return nullptr;
    if (auto* managed = managed_in(cause))
        return word_of(managed->share());
    return make_record(std::move(cause), nullptr);
}

void demangle(const char* type_name, text* result) noexcept {
    if (std::strcmp(type_name, typeid(std::string).name()) == 0)
        return borrow(result, "std::string");
    int status = 0;
    char* readable = abi::__cxa_demangle(type_name, nullptr, nullptr, &status);
    borrow(result, readable ? readable : type_name);
    if (readable) {
        own(result, readable);
        unwrap_nested(result);
    }
}

}
