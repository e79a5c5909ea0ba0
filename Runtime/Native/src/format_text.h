#pragma once
/// \file
/// What formats of printf and scanf have in common, in Visual C++'s way of writing them.

#include <cstdarg>
#include <cstring>
#include <string>

namespace bridge {

/// The arguments of a call; a va_list cannot be handed on by value.
struct arguments {
    va_list list;
    explicit arguments(va_list from) { va_copy(list, from); }
    arguments(const arguments&) = delete;
    ~arguments() { va_end(list); }
    template<class T> T next() { return va_arg(list, T); }
};

template<class C> bool is_digit(C c) { return c >= '0' && c <= '9'; }

/// I64, I32 and I of Visual C++ as the C library writes them.
template<class C> std::string read_length(const C*& at) {
    std::string length;
    if (*at == 'I') {
        const bool is64 = at[1] == '6' && at[2] == '4';
        const bool is32 = at[1] == '3' && at[2] == '2';
        at += is64 || is32 ? 3 : 1;
        return is64 ? "ll" : is32 ? "" : "z";
    }
    while (*at && *at < 0x80 && std::strchr("hlwLjzt", static_cast<char>(*at)))
        length.push_back(static_cast<char>(*at++));
    return length;
}

}

/// The body of a function with an ellipsis behind \p LAST.
#define BRIDGE_VARIADIC(CALL, LAST)      \
    {                                    \
        va_list values;                  \
        va_start(values, LAST);          \
        const auto result = CALL;        \
        va_end(values);                  \
        return result;                   \
    }
