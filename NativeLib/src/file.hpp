#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace pulse::detail {

// What the store needs from the operating system. Paths are UTF-8. Everything throws `std::system_error` whose message
// names the path.

/// A file that only grows at its end.
class append_file {
public:
    /// Creates a new file; fails if there is one.
    static std::unique_ptr<append_file> create(const std::string& path);

    virtual ~append_file();

    /// Writes everything, or throws and leaves an unknown part of it.
    virtual void write(const void* data, std::size_t size) = 0;
    virtual void truncate(std::uint64_t size) = 0;

    /// Returns when the contents are on the disk.
    virtual void sync() = 0;
};

/// Exclusive ownership of a directory between processes and stores, until destruction.
class directory_lock {
public:
    /// Throws `errc::resource_unavailable_try_again` if somebody else holds it.
    static std::unique_ptr<directory_lock> acquire(const std::string& directory);

    virtual ~directory_lock();
};

/// Makes names created, renamed or removed in the directory durable.
void sync_directory(const std::string& directory);

/// Cuts an existing file and makes that durable.
void truncate_file(const std::string& path, std::uint64_t size);

std::string join_path(const std::string& directory, const std::string& name);
void make_directories(const std::string& directory);

/// The names in a directory, sorted. Throws `errc::no_such_file_or_directory`, `errc::not_a_directory`.
std::vector<std::string> list_directory(const std::string& directory);
std::string read_file(const std::string& path);

/// At most the first `size` bytes.
std::string read_file_start(const std::string& path, std::size_t size);
void remove_file(const std::string& path);

/// Replaces the target in one step.
void rename_file(const std::string& from, const std::string& to);

} // namespace pulse::detail
