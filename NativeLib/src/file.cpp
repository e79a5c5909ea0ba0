#include "file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace pulse::detail {

namespace fs = std::filesystem;

append_file::~append_file() = default;
directory_lock::~directory_lock() = default;

namespace {

void check(const std::error_code& code, const char* action, const std::string& path) {
    if (code) throw std::system_error(code, fmt::format("cannot {} {}", action, path));
}

[[noreturn]] void throw_errno(const char* action, const std::string& path) {
    const int code = errno != 0 ? errno : EIO;
    throw std::system_error(code, std::generic_category(), fmt::format("cannot {} {}", action, path));
}

} // namespace

std::string join_path(const std::string& directory, const std::string& name) {
    return (fs::u8path(directory) / fs::u8path(name)).u8string();
}

void make_directories(const std::string& directory) {
    std::error_code code;
    fs::create_directories(fs::u8path(directory), code);
    check(code, "make directory", directory);
}

std::vector<std::string> list_directory(const std::string& directory) {
    std::error_code code;
    std::vector<std::string> names;
    fs::directory_iterator entry(fs::u8path(directory), code);
    check(code, "read directory", directory);
    while (entry != fs::directory_iterator()) {
        names.push_back(entry->path().filename().u8string());
        entry.increment(code);
        check(code, "read directory", directory);
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string read_file_start(const std::string& path, std::size_t size) {
    errno = 0;
    std::ifstream stream(fs::u8path(path), std::ios::binary);
    if (!stream) throw_errno("open", path);
    std::string content(size, '\0');
    stream.read(size == 0 ? nullptr : &content[0], static_cast<std::streamsize>(size));
    if (stream.bad()) throw_errno("read", path);
    content.resize(static_cast<std::size_t>(stream.gcount()));
    return content;
}

std::string read_file(const std::string& path) {
    std::error_code code;
    const std::uintmax_t size = fs::file_size(fs::u8path(path), code);
    check(code, "read", path);
    return read_file_start(path, static_cast<std::size_t>(size));
}

void remove_file(const std::string& path) {
    std::error_code code;
    fs::remove(fs::u8path(path), code);
    check(code, "remove", path);
}

void rename_file(const std::string& from, const std::string& to) {
    std::error_code code;
    fs::rename(fs::u8path(from), fs::u8path(to), code);
    check(code, "rename", from);
}

} // namespace pulse::detail
