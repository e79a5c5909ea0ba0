#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace testing {

/// A test case, registered by TEST and run by main.
struct test_case {
    std::string name;
    void (*run)();
};

std::vector<test_case>& all_tests();

struct registration {
    registration(const char* name, void (*run)()) { all_tests().push_back({name, run}); }
};

[[noreturn]] void fail(const char* file, int line, const std::string& what);

/// A directory of its own for a test, removed at the end.
class temporary_directory {
public:
    temporary_directory();
    ~temporary_directory();
    temporary_directory(const temporary_directory&) = delete;
    temporary_directory& operator=(const temporary_directory&) = delete;
    const std::string& path() const noexcept { return path_; }
    std::string file(const std::string& name) const { return path_ + "/" + name; }

private:
    std::string path_;
};

std::string read(const std::string& path);
void write(const std::string& path, const std::string& content);

/// Runs the action and returns the exception of the given type; anything else fails the test.
template <class E, class F>
E catch_as(const char* file, int line, F action) {
    try {
        action();
    } catch (const E& error) {
        return error;
    } catch (const std::exception& error) {
        fail(file, line, std::string("another exception arrived: ") + error.what());
    }
    fail(file, line, "no exception arrived");
}

} // namespace testing

#define TEST(name)                                                       \
    static void name();                                                  \
    static const testing::registration name##_registration(#name, name); \
    static void name()

#define CHECK(condition)                                                     \
    do {                                                                     \
        if (!(condition)) testing::fail(__FILE__, __LINE__, "not: " #condition); \
    } while (false)

/// The exception of the type that the expression throws.
#define THROWN(type, expression) testing::catch_as<type>(__FILE__, __LINE__, [&] { (void)(expression); })
