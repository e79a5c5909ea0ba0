// Functions over native texts.
#pragma once
#include "notes.h"

#include <cstring>
#include <map>
#include <optional>
#include <string_view>

static int sum(const char* text) { int all = 0; for (; *text; ++text) all = all * 3 + *text; note("sum", all & 1023); return all & 1023; }
static int wide(const std::wstring& text) { int all = 0; for (wchar_t c : text) all += c; note("wide", all); return all; }
static std::string_view first(std::string_view text) { return text.substr(0, text.size() / 2 + 1); }
static const std::string& longer(const std::string& a, const std::string& b) { note("longer", 0); return a.size() < b.size() ? b : a; }
static std::string doubled(std::string text) { text += text; if (text.size() > 40) text.resize(5); return text; }
static std::optional<std::string> found(const std::map<std::string, int>& map, int n) {
    for (auto& [word, number] : map) { if (number == n) return word; }
    return std::nullopt;
}
