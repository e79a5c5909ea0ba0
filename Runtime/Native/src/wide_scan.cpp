/// \file
/// The scanf family for wchar_t of 16 bits; see bridge/wide.h. As with Visual C++, %s of a wide format is wide, %S is of the other width
/// than the format, and the functions that end in _s want the size of a text behind it. Narrow text and files are UTF-8.

#include "format_text.h"
#include "wide_input.h"

#include <cstdint>
#include <cstdlib>
#include <cwchar>
#include <string>

namespace {

using bridge::arguments;
using bridge::is_digit;
using bridge::read_length;
using bridge::wide_input;

bool is_space(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// %*12lld, %[a-z]: what a conversion reads.
struct conversion {
    bool is_stored = true;
    unsigned width = 0;
    std::string length;
    wchar_t kind = L'\0';
    bool is_inverted = false;
    std::wstring set;

    unsigned limit(unsigned standard) const { return width ? width : standard; }

    bool accepts(int c) const {
        if (kind == L'c' || kind == L'C')
            return true;
        return kind == L'[' ? (set.find(static_cast<wchar_t>(c)) != set.npos) != is_inverted : !is_space(c);
    }
};

/// abc], a-z], ^]a]: behind the bracket. Ranges are written out.
void read_set(const wchar_t*& at, conversion& result) {
    result.is_inverted = *at == L'^';
    at += result.is_inverted;
    for (const wchar_t* begin = at; *at && (*at != L']' || at == begin); ++at) {
        if (*at == L'-' && at != begin && at[1] && at[1] != L']') {
            for (wchar_t c = at[-1]; c < at[1]; ++c)
                result.set.push_back(static_cast<wchar_t>(c + 1));
        } else {
            result.set.push_back(*at);
        }
    }
    at += *at == L']';
}

conversion read_conversion(const wchar_t*& at) {
    conversion result;
    if (*at == L'*') {
        result.is_stored = false;
        ++at;
    }
    while (is_digit(*at))
        result.width = result.width * 10 + static_cast<unsigned>(*at++ - L'0');
    result.length = read_length(at);
    if (*at)
        result.kind = *at++;
    if (result.kind == L'[')
        read_set(at, result);
    return result;
}

/// Reads characters of numbers into ASCII.
struct number_reader {
    wide_input& input;
    unsigned left;
    std::string text;

    bool next(const char* accepted) {
        const int c = input.peek();
        if (left == 0 || c <= 0 || c > 0x7F || !std::strchr(accepted, c))
            return false;
        text.push_back(static_cast<char>(c));
        input.take();
        --left;
        return true;
    }

    bool digits(const char* accepted) {
        bool found = false;
        while (next(accepted))
            found = true;
        return found;
    }
};

constexpr char decimal[] = "0123456789";
constexpr char hexadecimal[] = "0123456789abcdefABCDEF";

/// \return whether there is a number; \p base becomes that of %i.
bool read_integer(number_reader& reader, int& base) {
    reader.next("+-");
    bool found = false;
    if ((base == 0 || base == 16) && reader.next("0")) {
        found = true;
        if (reader.next("xX")) {
            base = 16;
            found = false;
        } else if (base == 0) {
            base = 8;
        }
    }
    base = base == 0 ? 10 : base;
    return reader.digits(base == 8 ? "01234567" : base == 16 ? hexadecimal : decimal) || found;
}

bool read_word(number_reader& reader, const char* lower) {
    for (; *lower; ++lower) {
        const char either[] = {*lower, static_cast<char>(*lower - 'a' + 'A'), '\0'};
        if (!reader.next(either))
            return false;
    }
    return true;
}

bool read_real(number_reader& reader) {
    reader.next("+-");
    if (reader.next("iI"))
        return read_word(reader, "nf") && (!reader.next("iI") || read_word(reader, "nity"));
    if (reader.next("nN"))
        return read_word(reader, "an");
    bool found = reader.next("0");
    const bool is_hexadecimal = found && reader.next("xX");
    found = reader.digits(is_hexadecimal ? hexadecimal : decimal) || (found && !is_hexadecimal);
    if (reader.next("."))
        found = reader.digits(is_hexadecimal ? hexadecimal : decimal) || found;
    if (found && reader.next(is_hexadecimal ? "pP" : "eE")) {
        reader.next("+-");
        found = reader.digits(decimal);
    }
    return found;
}

void store_integer(const std::string& length, unsigned long long value, void* target) {
    if (length == "hh")
        *static_cast<unsigned char*>(target) = static_cast<unsigned char>(value);
    else if (length == "h")
        *static_cast<unsigned short*>(target) = static_cast<unsigned short>(value);
    else if (length.empty())
        *static_cast<unsigned*>(target) = static_cast<unsigned>(value);
    else
        *static_cast<unsigned long long*>(target) = value;
}

/// One call.
class scan {
public:
    scan(wide_input& input, arguments& values, bool is_wide, bool has_sizes)
        : input_(input), values_(values), is_wide_(is_wide), has_sizes_(has_sizes) {}

    int run(const wchar_t* format) {
        int count = 0;
        bool goes_on = true;
        while (*format && goes_on) {
            if (is_space(*format)) {
                skip_spaces();
                ++format;
            } else if (*format != L'%' || *++format == L'%') {
                goes_on = literal(*format++);
            } else {
                const conversion c = read_conversion(format);
                goes_on = convert(c);
                count += goes_on && c.is_stored && c.kind != L'n';
            }
        }
        return count == 0 && !goes_on && is_end_ ? EOF : count;
    }

private:
    void skip_spaces() {
        while (is_space(input_.peek()))
            input_.take();
    }

    bool literal(wchar_t expected) {
        if (expected == L'%')
            skip_spaces();
        if (at_end() || input_.peek() != expected)
            return false;
        input_.take();
        return true;
    }

    bool at_end() { return is_end_ = input_.peek() < 0; }

    bool convert(const conversion& c) {
        if (c.kind == L'n') {
            if (c.is_stored)
                store_integer(c.length, static_cast<unsigned long long>(input_.taken()), values_.next<void*>());
            return true;
        }
        if (c.kind != L'c' && c.kind != L'C' && c.kind != L'[')
            skip_spaces();
        if (std::wcschr(L"sScC[", c.kind))
            return text(c);
        if (at_end())
            return false;
        if (std::wcschr(L"aAeEfFgG", c.kind))
            return real(c);
        return std::wcschr(L"dioupxX", c.kind) && integer(c);
    }

    bool integer(const conversion& c) {
        number_reader reader{input_, c.limit(UINT32_MAX), {}};
        int base = c.kind == L'i' ? 0 : c.kind == L'o' ? 8 : std::wcschr(L"xXp", c.kind) ? 16 : 10;
        if (!read_integer(reader, base))
            return false;
        if (c.is_stored) {
            const bool is_signed = c.kind == L'd' || c.kind == L'i';
            const auto value = is_signed ? static_cast<unsigned long long>(std::strtoll(reader.text.c_str(), nullptr, base))
                                         : std::strtoull(reader.text.c_str(), nullptr, base);
            store_integer(c.kind == L'p' ? "l" : c.length, value, values_.next<void*>());
        }
        return true;
    }

    bool real(const conversion& c) {
        number_reader reader{input_, c.limit(UINT32_MAX), {}};
        if (!read_real(reader))
            return false;
        if (!c.is_stored)
            return true;
        void* target = values_.next<void*>();
        if (c.length == "L")
            *static_cast<long double*>(target) = std::strtold(reader.text.c_str(), nullptr);
        else if (c.length == "l")
            *static_cast<double*>(target) = std::strtod(reader.text.c_str(), nullptr);
        else
            *static_cast<float*>(target) = std::strtof(reader.text.c_str(), nullptr);
        return true;
    }

    bool is_wide_target(const conversion& c) const {
        const bool is_other = c.kind == L'S' || c.kind == L'C';
        return c.length == "h" ? false : c.length == "l" || c.length == "w" ? true : is_other != is_wide_;
    }

    bool text(const conversion& c) {
        void* target = c.is_stored ? values_.next<void*>() : nullptr;
        const std::size_t room = c.is_stored && has_sizes_ ? values_.next<unsigned>() : SIZE_MAX;
        const bool is_character = c.kind == L'c' || c.kind == L'C';
        std::wstring read;
        if (!at_end()) {
            for (unsigned left = c.limit(is_character ? 1 : UINT32_MAX); left > 0 && input_.peek() >= 0 && c.accepts(input_.peek()); --left) {
                read.push_back(static_cast<wchar_t>(input_.peek()));
                input_.take();
            }
        }
        const bool is_found = !read.empty() && (!is_character || read.size() == c.limit(1));
        return (!target || (is_wide_target(c) ? store(read, static_cast<wchar_t*>(target), room, !is_character, is_found)
                                              : store(narrow(read), static_cast<char*>(target), room, !is_character, is_found)))
            && is_found;
    }

    static std::string narrow(const std::wstring& text) {
        std::string result(3 * text.size() + 1, '\0');
        const std::size_t size = wcstombs(result.data(), text.c_str(), result.size());
        result.resize(size == SIZE_MAX ? 0 : size);
        return result;
    }

    /// What does not fit empties its target and ends the reading.
    template<class S> bool store(const S& text, typename S::value_type* target, std::size_t room, bool has_end, bool is_found) const {
        const bool fits = is_found && text.size() + has_end <= room;
        if (fits) {
            text.copy(target, text.size());
            if (has_end)
                target[text.size()] = 0;
        } else if (has_sizes_ && room) {
            target[0] = 0;
        }
        return fits;
    }

    wide_input& input_;
    arguments& values_;
    const bool is_wide_, has_sizes_;
    bool is_end_ = false;
};

template<class T> int scanned(T from, const wchar_t* format, va_list list, bool is_wide, bool has_sizes) {
    arguments values(list);
    wide_input input(from);
    return scan(input, values, is_wide, has_sizes).run(format);
}

/// Whether the C library can do it.
bool is_plain(const char* format) {
    while ((format = std::strchr(format, '%'))) {
        format += 1 + std::strspn(format + 1, "*0123456789h");
        if (*format == 'l' && std::strchr("sc[", format[1]))
            return false;
        if (*format && std::strchr("SCIw", *format))
            return false;
        if (*format)
            ++format;
    }
    return true;
}

std::wstring widened(const char* text) {
    std::wstring result(std::strlen(text) + 1, L'\0');
    const std::size_t size = mbstowcs(result.data(), text, result.size());
    result.resize(size == SIZE_MAX ? 0 : size);
    return result;
}

int scan_narrow(const char* text, const char* format, va_list values) {
    return is_plain(format) ? vsscanf(text, format, values) : scanned(text, widened(format).c_str(), values, false, false);
}

int scan_narrow(FILE* file, const char* format, va_list values) {
    return is_plain(format) ? vfscanf(file, format, values) : scanned(file, widened(format).c_str(), values, false, false);
}

}

int vswscanf_s(const wchar_t* text, const wchar_t* format, va_list values) { return scanned(text, format, values, true, true); }
int vfwscanf_s(FILE* file, const wchar_t* format, va_list values) { return scanned(file, format, values, true, true); }

// The names that the C library's headers give to its functions: C99's, and C23's in later versions; and those of programs without them.
#define BRIDGE_SCAN(NAME, PARAMETERS, CALL, LAST)                                                                   \
    extern "C" int scan_##NAME PARAMETERS __asm__("bridge_" #NAME);                                                 \
    extern "C" int scan_##NAME PARAMETERS BRIDGE_VARIADIC(CALL, LAST)                                               \
    BRIDGE_SCAN_NAMES(NAME)
#define BRIDGE_SCAN_NAMES(NAME)                                                                                     \
    __asm__(".globl " #NAME ", __isoc99_" #NAME ", __isoc23_" #NAME "\n\t"                                           \
            ".hidden " #NAME ", __isoc99_" #NAME ", __isoc23_" #NAME "\n\t"                                          \
            ".set " #NAME ", bridge_" #NAME "\n\t.set __isoc99_" #NAME ", bridge_" #NAME "\n\t.set __isoc23_" #NAME ", bridge_" #NAME);

BRIDGE_SCAN(swscanf, (const wchar_t* text, const wchar_t* format, ...), scanned(text, format, values, true, false), format)
BRIDGE_SCAN(fwscanf, (FILE* file, const wchar_t* format, ...), scanned(file, format, values, true, false), format)
BRIDGE_SCAN(wscanf, (const wchar_t* format, ...), scanned(stdin, format, values, true, false), format)
BRIDGE_SCAN(sscanf, (const char* text, const char* format, ...), scan_narrow(text, format, values), format)
BRIDGE_SCAN(fscanf, (FILE* file, const char* format, ...), scan_narrow(file, format, values), format)
BRIDGE_SCAN(scanf, (const char* format, ...), scan_narrow(stdin, format, values), format)

extern "C" int scan_vswscanf(const wchar_t* text, const wchar_t* format, va_list values) __asm__("bridge_vswscanf");
extern "C" int scan_vswscanf(const wchar_t* text, const wchar_t* format, va_list values) { return scanned(text, format, values, true, false); }
BRIDGE_SCAN_NAMES(vswscanf)
extern "C" int scan_vfwscanf(FILE* file, const wchar_t* format, va_list values) __asm__("bridge_vfwscanf");
extern "C" int scan_vfwscanf(FILE* file, const wchar_t* format, va_list values) { return scanned(file, format, values, true, false); }
BRIDGE_SCAN_NAMES(vfwscanf)
