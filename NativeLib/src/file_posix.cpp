#ifndef _WIN32

#include "file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace pulse::detail {

namespace {

[[noreturn]] void fail(const char* action, const std::string& path) {
    throw std::system_error(errno, std::generic_category(), fmt::format("cannot {} {}", action, path));
}

class descriptor {
public:
    descriptor(const std::string& path, int flags, const char* action) : value_(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {
        if (value_ < 0) fail(action, path);
    }
    ~descriptor() { ::close(value_); }
    descriptor(const descriptor&) = delete;
    descriptor& operator=(const descriptor&) = delete;
    int get() const noexcept { return value_; }

private:
    int value_;
};

class posix_append_file final : public append_file {
public:
    explicit posix_append_file(const std::string& path)
        : path_(path), file_(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND, "create") {}

    void write(const void* data, std::size_t size) override {
        auto* next = static_cast<const char*>(data);
        while (size > 0) {
            const ssize_t written = ::write(file_.get(), next, size);
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) fail("write", path_);
            next += written;
            size -= static_cast<std::size_t>(written);
        }
    }

    void truncate(std::uint64_t size) override {
        if (::ftruncate(file_.get(), static_cast<off_t>(size)) != 0) fail("truncate", path_);
    }

    void sync() override {
        if (::fsync(file_.get()) != 0) fail("sync", path_);
    }

private:
    std::string path_;
    descriptor file_;
};

class posix_directory_lock final : public directory_lock {
public:
    explicit posix_directory_lock(const std::string& directory)
        : file_(join_path(directory, "lock"), O_RDWR | O_CREAT, "open lock file of") {
        if (::flock(file_.get(), LOCK_EX | LOCK_NB) == 0) return;
        if (errno != EWOULDBLOCK) fail("lock", directory);
        throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again),
                                fmt::format("{} is open for writing elsewhere", directory));
    }

private:
    descriptor file_;
};

} // namespace

std::unique_ptr<append_file> append_file::create(const std::string& path) {
    return std::make_unique<posix_append_file>(path);
}

std::unique_ptr<directory_lock> directory_lock::acquire(const std::string& directory) {
    return std::make_unique<posix_directory_lock>(directory);
}

void sync_directory(const std::string& directory) {
    const descriptor handle(directory, O_RDONLY | O_DIRECTORY, "open");
    if (::fsync(handle.get()) != 0) fail("sync", directory);
}

void truncate_file(const std::string& path, std::uint64_t size) {
    const descriptor file(path, O_WRONLY, "open");
    if (::ftruncate(file.get(), static_cast<off_t>(size)) != 0) fail("truncate", path);
    if (::fsync(file.get()) != 0) fail("sync", path);
}

} // namespace pulse::detail

#endif
