// Texts of both worlds, and what is kept in containers.
#pragma once
#include "words.h"

#ifdef __cplusplus_cli
#define MANAGED(text) marshal_as<String^>(text)
#define WIDE(text) marshal_as<std::wstring>(text)
#else
#define MANAGED(text) std::string(text)
#define WIDE(text) std::wstring(widened(text))
static std::wstring widened(const std::string& text) { return std::wstring(text.begin(), text.end()); }
#endif

REF class Book {
    TEXT title;
    ARRAY(TEXT) pages;

public:
    Book(TEXT t) : title(t), pages(NEW_ARRAY(TEXT, 4)) {
        for (int i = 0; i < 4; i++) pages[i] = t;
    }
    TEXT Title() { note("Title", 0); return title; }
    TEXT Page(int n) { note("Page", n); return pages[n & 3]; }
    void Write(int n, TEXT text) { note("Write", n); pages[n & 3] = text; }
    bool Same(TEXT text) { note("Same", 0); return title == text; }
    static TEXT Repeat(TEXT text, int n) { TEXT all = ""; for (int i = 0; i < (n & 3); i++) all = all + text; return all; }
    static int Count(TEXT text) { return length(NATIVE(text)); }
    static TEXT Of(const std::string& text) { return MANAGED(text); }
};
