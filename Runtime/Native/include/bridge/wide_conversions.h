#pragma once
/// \file
/// Numbers from and to std::wstring, which libstdc++ leaves out without wide characters of its own.

#if __SIZEOF_WCHAR_T__ == 2

#include <bits/basic_string.h>

namespace bridge {

/// All characters of a number are ASCII; what follows one that is not stays unread.
inline std::string ascii_of(const std::wstring& text) {
    std::string result;
    for (wchar_t c : text) result.push_back(c < 0x80 ? static_cast<char>(c) : '?');
    return result;
}

}

namespace std {

#define BRIDGE_WIDE_NUMBER(TYPE) \
    inline wstring to_wstring(TYPE value) { const string text = to_string(value); return wstring(text.begin(), text.end()); }
BRIDGE_WIDE_NUMBER(int)
BRIDGE_WIDE_NUMBER(unsigned)
BRIDGE_WIDE_NUMBER(long)
BRIDGE_WIDE_NUMBER(unsigned long)
BRIDGE_WIDE_NUMBER(long long)
BRIDGE_WIDE_NUMBER(unsigned long long)
BRIDGE_WIDE_NUMBER(float)
BRIDGE_WIDE_NUMBER(double)
BRIDGE_WIDE_NUMBER(long double)
#undef BRIDGE_WIDE_NUMBER

#define BRIDGE_NUMBER_OF(TYPE, NAME) \
    inline TYPE NAME(const wstring& text, size_t* end = nullptr, int base = 10) { return NAME(bridge::ascii_of(text), end, base); }
BRIDGE_NUMBER_OF(int, stoi)
BRIDGE_NUMBER_OF(long, stol)
BRIDGE_NUMBER_OF(unsigned long, stoul)
BRIDGE_NUMBER_OF(long long, stoll)
BRIDGE_NUMBER_OF(unsigned long long, stoull)
#undef BRIDGE_NUMBER_OF

inline float stof(const wstring& text, size_t* end = nullptr) { return stof(bridge::ascii_of(text), end); }
inline double stod(const wstring& text, size_t* end = nullptr) { return stod(bridge::ascii_of(text), end); }
inline long double stold(const wstring& text, size_t* end = nullptr) { return stold(bridge::ascii_of(text), end); }

}
#endif
