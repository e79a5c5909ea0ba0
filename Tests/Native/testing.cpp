#include "testing.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <typeinfo>

namespace testing {

std::vector<test_case>& all_tests() {
    static std::vector<test_case> tests;
    return tests;
}

void fail(const char* file, int line, const std::string& what) {
    throw std::logic_error(std::string(file) + ":" + std::to_string(line) + ": " + what);
}

temporary_directory::temporary_directory() {
    std::string pattern = (std::filesystem::temp_directory_path() / "pulse-test-XXXXXX").string();
    if (::mkdtemp(&pattern[0]) == nullptr) throw std::runtime_error("no temporary directory");
    path_ = pattern;
}

temporary_directory::~temporary_directory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string read(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

void write(const std::string& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
}

} // namespace testing

/// Runs all tests, or those whose names contain the first argument.
int main(int count, char** arguments) {
    const std::string filter = count > 1 ? arguments[1] : "";
    int failed = 0;
    int run = 0;
    for (const testing::test_case& test : testing::all_tests()) {
        if (test.name.find(filter) == std::string::npos) continue;
        ++run;
        try {
            test.run();
        } catch (const std::exception& error) {
            ++failed;
            std::printf("FAILED %s\n  %s\n", test.name.c_str(), error.what());
        }
    }
    std::printf("%d tests, %d failed\n", run, failed);
    return failed == 0 && run > 0 ? 0 : 1;
}
