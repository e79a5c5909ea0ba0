/// \file
/// Strings of 16-bit wchar_t.

#include "check.h"

#include <algorithm>
#include <cstdlib>
#include <cwchar>
#include <filesystem>
#include <iostream>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <unordered_map>

static_assert(sizeof(wchar_t) == 2);

using namespace std::literals;

namespace {
/// Keeps the optimiser from knowing a string.
const wchar_t* unknown(const wchar_t* s) {
    static volatile int zero = 0;
    return s + zero;
}
}

TEST(wide_strings_know_their_length) {
    CHECK(std::wstring(L"hello world").size() == 11);
    CHECK(std::wstring(unknown(L"hello world")).size() == 11);
    CHECK(std::wcslen(L"abc") == 3 && wcslen(unknown(L"abc")) == 3 && wcsnlen(unknown(L"abc"), 2) == 2);
    CHECK(L"\U0001F600"s.size() == 2);
    constexpr std::wstring_view view = L"constant";
    static_assert(view.size() == 8 && view.find(L't') == 4);
}

TEST(wide_strings_are_edited) {
    std::wstring s = unknown(L"hello");
    s += L" world";
    s.append(3, L'!').insert(0, L">> ").replace(3, 5, L"HELLO there");
    CHECK(s == L">> HELLO there world!!!");
    s.erase(s.size() - 2);
    s.resize(40, L'-');
    s.shrink_to_fit();
    std::reverse(s.begin(), s.end());
    CHECK(s.front() == L'-' && s.back() == L'>' && s.size() == 40);
    std::wstring big(100'000, L'\xFFFF');
    big.assign(big, 1, 70'000);
    CHECK(big.size() == 70'000 && big.find_first_not_of(L'\xFFFF') == std::wstring::npos);
}

TEST(wide_strings_are_searched_and_compared) {
    const std::wstring s = unknown(L"one two three two");
    CHECK(s.find(L"two") == 4 && s.rfind(L"two") == 14 && s.find(L'x') == std::wstring::npos);
    CHECK(s.find_first_of(L"wt") == 4 && s.find_last_not_of(L"owt") == 13);
    CHECK(s.substr(4, 3) == L"two" && s.compare(4, 3, L"twp") < 0);
    CHECK(L"\xFFFF"s > L"\x0001"s && L"a"s < L"b"s && L"a"s + L"b" == L"ab");
    CHECK(std::wstring_view(s).ends_with(L"two"));
}

TEST(wide_strings_are_keys) {
    std::map<std::wstring, int> ordered{{L"b", 1}, {L"a", 2}};
    std::unordered_map<std::wstring, int> hashed{{L"b", 1}, {L"a", 2}};
    CHECK(ordered.begin()->second == 2 && hashed.at(unknown(L"a")) == 2);
    CHECK(std::hash<std::wstring>()(L"k") == std::hash<std::wstring_view>()(L"k"));
}

TEST(the_C_functions_take_16_bits) {
    wchar_t buffer[32];
    CHECK(wcscpy(buffer, unknown(L"one,two")) == buffer && wcscmp(buffer, L"one,two") == 0);
    CHECK(wcscat(buffer, L";three") == buffer && wcsncat(buffer, L"!!!", 1) == buffer);
    CHECK(std::wstring_view(buffer) == L"one,two;three!");
    CHECK(wcsncmp(buffer, L"one;", 3) == 0 && wcsncmp(buffer, L"one;", 4) < 0 && wcscmp(L"b", unknown(L"a")) > 0);
    CHECK(wcschr(buffer, L',') == buffer + 3 && wcsrchr(buffer, L'e') == buffer + 12 && !wcschr(buffer, L'#'));
    CHECK(wcschr(buffer, L'\0') == buffer + 14);
    CHECK(wcsstr(buffer, L"two") == buffer + 4 && !wcsstr(buffer, L"four") && wcsstr(buffer, L"") == buffer);
    CHECK(wcsspn(buffer, L"eno") == 3 && wcscspn(buffer, L";,") == 3);
    CHECK(wcspbrk(buffer, L";!") == buffer + 7 && !wcspbrk(buffer, L"#"));
    wchar_t* copy = wcsdup(buffer);
    CHECK(wcscmp(copy, buffer) == 0);
    std::free(copy);
}

TEST(the_C_functions_split_strings) {
    wchar_t text[] = L";;one,two;three";
    wchar_t* state = nullptr;
    CHECK(std::wstring_view(wcstok(text, L",;", &state)) == L"one");
    CHECK(std::wstring_view(wcstok(nullptr, L",;", &state)) == L"two");
    CHECK(std::wstring_view(wcstok(nullptr, L",;", &state)) == L"three");
    CHECK(!wcstok(nullptr, L",;", &state));
}

TEST(the_C_functions_take_counted_memory) {
    wchar_t a[8];
    wmemset(a, L'x', 8);
    CHECK(std::count(a, a + 8, L'x') == 8);
    wmemcpy(a, L"abcd", 4);
    wmemmove(a + 1, a, 4);
    CHECK(wmemcmp(a, L"aabcdxxx", 8) == 0 && wmemcmp(a, L"aabce", 5) < 0);
    CHECK(wmemchr(a, L'c', 8) == a + 3 && !wmemchr(a, L'c', 3));
    wcsncpy(a, L"12", 4);
    CHECK(wmemcmp(a, L"12\0\0dxxx", 8) == 0);
}
