#pragma once
/// \file
/// The smallest test framework that serves.

#include <cstdio>
#include <cstdlib>

namespace test {

/// Registers itself; main() runs all.
struct test_case {
    test_case(const char* name, void (*run)());
    const char* name;
    void (*run)();
    test_case* next;
};

inline int failures = 0;

inline void check(bool holds, const char* what, const char* file, int line) {
    if (holds)
        return;
    ++failures;
    std::fprintf(stderr, "%s:%d: failed: %s\n", file, line, what);
}

}

#define TEST(NAME)                                    \
    static void NAME();                               \
    static const test::test_case NAME##_case(#NAME, NAME); \
    static void NAME()

#define CHECK(...) test::check((__VA_ARGS__), #__VA_ARGS__, __FILE__, __LINE__)
