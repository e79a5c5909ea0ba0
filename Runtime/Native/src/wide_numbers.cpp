/// \file
/// Numbers in strings of wchar_t of 16 bits; see bridge/wide.h.

#include <bridge/wide.h>

#include <cstdlib>
#include <string>

namespace {

/// What \p read makes of the ASCII that a string begins with. All characters of a number are ASCII.
template<class Read> auto number(const wchar_t* text, wchar_t** end, Read read) {
    std::string narrow;
    for (const wchar_t* c = text; *c != L'\0' && *c < 0x80; ++c)
        narrow.push_back(static_cast<char>(*c));
    char* behind = nullptr;
    const auto value = read(narrow.c_str(), &behind);
    if (end)
        *end = const_cast<wchar_t*>(text) + (behind - narrow.c_str());
    return value;
}

}

long wcstol(const wchar_t* text, wchar_t** end, int base) noexcept {
    return number(text, end, [=](const char* from, char** behind) { return std::strtol(from, behind, base); });
}

unsigned long wcstoul(const wchar_t* text, wchar_t** end, int base) noexcept {
    return number(text, end, [=](const char* from, char** behind) { return std::strtoul(from, behind, base); });
}

long long wcstoll(const wchar_t* text, wchar_t** end, int base) noexcept {
    return number(text, end, [=](const char* from, char** behind) { return std::strtoll(from, behind, base); });
}

unsigned long long wcstoull(const wchar_t* text, wchar_t** end, int base) noexcept {
    return number(text, end, [=](const char* from, char** behind) { return std::strtoull(from, behind, base); });
}

double wcstod(const wchar_t* text, wchar_t** end) noexcept {
    return number(text, end, [](const char* from, char** behind) { return std::strtod(from, behind); });
}

float wcstof(const wchar_t* text, wchar_t** end) noexcept {
    return number(text, end, [](const char* from, char** behind) { return std::strtof(from, behind); });
}
