/// \file
/// Exceptions that are no std::exception: what their value says.

#include "library.h"
#include "record.h"

#include <cstdlib>
#include <cstring>
#include <string>

namespace bridge {

namespace {

template<class T> const T* exactly(const record* r) noexcept {
    return *r->exception.__cxa_exception_type() == typeid(T) ? static_cast<const T*>(r->object()) : nullptr;
}

/// The text of the first of the types that was thrown.
template<class... T> char* number_in(const record* r) {
    char* text = nullptr;
    (void)((exactly<T>(r) && (text = ::strdup(std::to_string(*exactly<T>(r)).c_str()), true)) || ...);
    return text;
}

char* copy_of(const char* text) noexcept { return text ? ::strdup(text) : nullptr; }

}

char* text_in(const record* r) noexcept {
    if (auto* literal = exactly<const char*>(r))
        return copy_of(*literal);
    if (auto* chars = exactly<char*>(r))
        return copy_of(*chars);
    if (auto* string = exactly<std::string>(r))
        return copy_of(string->c_str());
    return nullptr;
}

char* value_in(const record* r) noexcept {
    try {
        return number_in<int, unsigned, long, unsigned long, long long, unsigned long long, short, unsigned short, bool, float,
                         double>(r);
    } catch (...) {
        return nullptr;
    }
}

}
