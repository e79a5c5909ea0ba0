/// \file
/// The printf family for wchar_t of 16 bits; see bridge/wide.h. As with Visual C++, %s of a wide format is wide, %S is of the
/// other width than the format. Wide text becomes UTF-8 in narrow output, narrow text is UTF-8 in wide output.

#include <bridge/wide.h>

#include "format_text.h"

#include <bridge/text.h>

#include <cstdio>
#include <cstring>
#include <string>

extern "C" int library_vfprintf(FILE*, const char*, va_list) __asm__("vfprintf");
extern "C" int library_vsnprintf(char*, size_t, const char*, va_list) noexcept __asm__("vsnprintf");

namespace {

using bridge::arguments;
using bridge::is_digit;
using bridge::read_length;

/// %-08.3lld: flags, width, precision, length and kind of a conversion.
struct conversion {
    std::string flags;
    int width = 0;
    int precision = -1;
    std::string length;
    char kind = '\0';

    bool is_left() const { return flags.find('-') != std::string::npos; }
    bool is_text() const { return kind && std::strchr("sScC", kind); }
};

template<class C> int read_number(const C*& at, arguments& values) {
    if (*at == '*') return ++at, values.next<int>();
    int number = 0;
    while (is_digit(*at)) number = number * 10 + (*at++ - '0');
    return number;
}

template<class C> conversion read_conversion(const C*& at, arguments& values) {
    conversion result;
    while (*at && *at < 0x80 && std::strchr("-+ #0", static_cast<char>(*at))) result.flags.push_back(static_cast<char>(*at++));
    result.width = read_number(at, values);
    if (result.width < 0) {
        result.flags.push_back('-');
        result.width = -result.width;
    }
    if (*at == '.') result.precision = read_number(++at, values);
    result.length = read_length(at);
    if (*at) result.kind = *at < 0x80 ? static_cast<char>(*at++) : '?';
    return result;
}

std::string narrow(const wchar_t* text, size_t size) { return bridge::long_utf8<std::string>(reinterpret_cast<const char16_t*>(text), size); }

size_t limited(const wchar_t* text, int precision) { return precision < 0 ? wcslen(text) : wcsnlen(text, static_cast<size_t>(precision)); }

/// What the C library writes for one conversion of a number.
template<class T> std::string number(const conversion& c, T value) {
    const std::string format = "%" + c.flags + "*.*" + c.length + c.kind;
    char buffer[512];
    const int length = std::snprintf(buffer, sizeof buffer, format.c_str(), c.width, c.precision, value);
    if (length < 0 || static_cast<size_t>(length) < sizeof buffer) return {buffer, static_cast<size_t>(length < 0 ? 0 : length)};
    std::string result(static_cast<size_t>(length), '\0');
    std::snprintf(result.data(), result.size() + 1, format.c_str(), c.width, c.precision, value);
    return result;
}

std::string integer(const conversion& c, arguments& values) {
    if (c.length == "ll" || c.length == "j") return number(c, values.next<long long>());
    if (c.length == "l" || c.length == "z" || c.length == "t") return number(c, values.next<long>());
    return number(c, values.next<int>());
}

/// Width counts characters as the text had them, not bytes.
std::string padded(const conversion& c, std::string text, size_t units) {
    const size_t missing = units < static_cast<size_t>(c.width) ? static_cast<size_t>(c.width) - units : 0;
    return c.is_left() ? text.append(missing, ' ') : text.insert(0, missing, ' ');
}

std::string wide_text(const conversion& c, const wchar_t* text) {
    if (!text) text = L"(null)";
    const size_t units = limited(text, c.precision);
    return padded(c, narrow(text, units), units);
}

std::string narrow_text(const conversion& c, const char* text) {
    if (!text) text = "(null)";
    const size_t bytes = c.precision < 0 ? std::strlen(text) : strnlen(text, static_cast<size_t>(c.precision));
    return padded(c, {text, bytes}, bytes);
}

std::string text(const conversion& c, arguments& values, bool is_wide_format) {
    const bool is_other = c.kind == 'S' || c.kind == 'C';
    const bool is_wide = c.length == "h" ? false : c.length == "l" || c.length == "w" ? true : is_other != is_wide_format;
    if (c.kind == 's' || c.kind == 'S')
        return is_wide ? wide_text(c, values.next<const wchar_t*>()) : narrow_text(c, values.next<const char*>());
    const int character = values.next<int>();
    const wchar_t unit = static_cast<wchar_t>(character);
    return padded(c, is_wide ? narrow(&unit, 1) : std::string(1, static_cast<char>(character)), 1);
}

std::string converted(const conversion& c, arguments& values, bool is_wide_format) {
    if (c.is_text()) return text(c, values, is_wide_format);
    if (std::strchr("diouxX", c.kind)) return integer(c, values);
    if (std::strchr("aAeEfFgG", c.kind)) return c.length == "L" ? number(c, values.next<long double>()) : number(c, values.next<double>());
    if (c.kind == 'p') return number(c, values.next<void*>());
    return {};
}

/// All of the text in UTF-8.
template<class C> std::string format(const C* at, va_list list) {
    arguments values(list);
    std::string result;
    while (*at) {
        const C* percent = at;
        while (*percent && *percent != '%') ++percent;
        if constexpr (sizeof(C) == 1) result.append(at, percent);
        else result += narrow(at, static_cast<size_t>(percent - at));
        if (!*percent) break;
        at = percent + 1;
        if (*at == '%') {
            ++at;
            result.push_back('%');
            continue;
        }
        const conversion c = read_conversion(at, values);
        if (c.kind == 'n') *values.next<int*>() = static_cast<int>(result.size());
        else if (c.kind) result += converted(c, values, sizeof(C) == 2);
    }
    return result;
}

/// Whether the C library can do it: no wide text, no length of Visual C++'s own.
bool is_plain(const char* format) {
    while ((format = std::strchr(format, '%'))) {
        format += 1 + std::strspn(format + 1, "-+ #0123456789.*h");
        if (*format == 'l' && (format[1] == 's' || format[1] == 'c')) return false;
        if (*format && std::strchr("SCIw", *format)) return false;
        if (*format) ++format;
    }
    return true;
}

int written(FILE* file, const std::string& text) {
    return std::fwrite(text.data(), 1, text.size(), file) == text.size() ? static_cast<int>(text.size()) : -1;
}

std::wstring widened(const std::string& text) {
    std::wstring result(text.size() + 1, L'\0');
    const size_t size = mbstowcs(result.data(), text.c_str(), result.size());
    result.resize(size == static_cast<size_t>(-1) ? 0 : size);
    return result;
}

}

int vfprintf(FILE* file, const char* text, va_list values) {
    return is_plain(text) ? library_vfprintf(file, text, values) : written(file, format(text, values));
}

int vsnprintf(char* target, size_t size, const char* text, va_list values) noexcept {
    if (is_plain(text)) return library_vsnprintf(target, size, text, values);
    const std::string result = format(text, values);
    if (size) {
        const size_t count = result.size() < size ? result.size() : size - 1;
        std::memcpy(target, result.data(), count);
        target[count] = '\0';
    }
    return static_cast<int>(result.size());
}

// The C library defines vprintf in its header, by vfprintf.
extern "C" int bridge_vprintf(const char* text, va_list values) { return vfprintf(stdout, text, values); }

int vsprintf(char* target, const char* text, va_list values) noexcept { return vsnprintf(target, static_cast<size_t>(-1) / 2, text, values); }

int vfwprintf(FILE* file, const wchar_t* text, va_list values) { return written(file, format(text, values)); }

int vwprintf(const wchar_t* text, va_list values) { return vfwprintf(stdout, text, values); }

int vswprintf(wchar_t* target, size_t size, const wchar_t* text, va_list values) noexcept {
    const std::wstring result = widened(format(text, values));
    if (size) {
        const size_t count = result.size() < size ? result.size() : size - 1;
        wmemcpy(target, result.data(), count);
        target[count] = L'\0';
    }
    return result.size() < size || (!target && !size) ? static_cast<int>(result.size()) : -1;
}

int printf(const char* text, ...) BRIDGE_VARIADIC(vprintf(text, values), text)
int fprintf(FILE* file, const char* text, ...) BRIDGE_VARIADIC(vfprintf(file, text, values), text)
int sprintf(char* target, const char* text, ...) noexcept BRIDGE_VARIADIC(vsprintf(target, text, values), text)
int snprintf(char* target, size_t size, const char* text, ...) noexcept BRIDGE_VARIADIC(vsnprintf(target, size, text, values), text)
int wprintf(const wchar_t* text, ...) BRIDGE_VARIADIC(vwprintf(text, values), text)
int fwprintf(FILE* file, const wchar_t* text, ...) BRIDGE_VARIADIC(vfwprintf(file, text, values), text)
int swprintf(wchar_t* target, size_t size, const wchar_t* text, ...) noexcept BRIDGE_VARIADIC(vswprintf(target, size, text, values), text)

int fputws(const wchar_t* text, FILE* file) { return written(file, narrow(text, wcslen(text))); }
int _putws(const wchar_t* text) { return fputws(text, stdout) < 0 || std::fputc('\n', stdout) < 0 ? -1 : 0; }
