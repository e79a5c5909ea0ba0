#ifdef _WIN32

#include "file.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace pulse::detail {

namespace {

[[noreturn]] void fail(const char* action, const std::string& path) {
    const DWORD code = ::GetLastError();
    throw std::system_error(static_cast<int>(code), std::system_category(), fmt::format("cannot {} {}", action, path));
}

class file_handle {
public:
    file_handle(const std::string& path, DWORD access, DWORD share, DWORD disposition)
        : value_(::CreateFileW(std::filesystem::u8path(path).c_str(), access, share, nullptr, disposition,
                               FILE_ATTRIBUTE_NORMAL, nullptr)) {}
    ~file_handle() {
        if (valid()) ::CloseHandle(value_);
    }
    file_handle(const file_handle&) = delete;
    file_handle& operator=(const file_handle&) = delete;
    bool valid() const noexcept { return value_ != INVALID_HANDLE_VALUE; }
    HANDLE get() const noexcept { return value_; }

private:
    HANDLE value_;
};

void set_size(HANDLE file, std::uint64_t size, const std::string& path) {
    LARGE_INTEGER position;
    position.QuadPart = static_cast<LONGLONG>(size);
    if (!::SetFilePointerEx(file, position, nullptr, FILE_BEGIN) || !::SetEndOfFile(file)) fail("truncate", path);
}

class windows_append_file final : public append_file {
public:
    explicit windows_append_file(const std::string& path)
        : path_(path), file_(path, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE, CREATE_NEW) {
        if (!file_.valid()) fail("create", path);
    }

    void write(const void* data, std::size_t size) override {
        auto* next = static_cast<const char*>(data);
        while (size > 0) {
            const DWORD part = size > (1u << 30) ? (1u << 30) : static_cast<DWORD>(size);
            DWORD written = 0;
            if (!::WriteFile(file_.get(), next, part, &written, nullptr)) fail("write", path_);
            next += written;
            size -= written;
        }
    }

    void truncate(std::uint64_t size) override { set_size(file_.get(), size, path_); }

    void sync() override {
        if (!::FlushFileBuffers(file_.get())) fail("sync", path_);
    }

private:
    std::string path_;
    file_handle file_;
};

class windows_directory_lock final : public directory_lock {
public:
    explicit windows_directory_lock(const std::string& directory)
        : file_(join_path(directory, "lock"), GENERIC_READ | GENERIC_WRITE, 0, OPEN_ALWAYS) {
        if (file_.valid()) return;
        if (::GetLastError() != ERROR_SHARING_VIOLATION) fail("open lock file of", directory);
        throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again),
                                fmt::format("{} is open for writing elsewhere", directory));
    }

private:
    file_handle file_;
};

} // namespace

std::unique_ptr<append_file> append_file::create(const std::string& path) {
    return std::make_unique<windows_append_file>(path);
}

std::unique_ptr<directory_lock> directory_lock::acquire(const std::string& directory) {
    return std::make_unique<windows_directory_lock>(directory);
}

// NTFS journals names itself.
void sync_directory(const std::string&) {}

void truncate_file(const std::string& path, std::uint64_t size) {
    const file_handle file(path, GENERIC_WRITE, FILE_SHARE_READ, OPEN_EXISTING);
    if (!file.valid()) fail("open", path);
    set_size(file.get(), size, path);
    if (!::FlushFileBuffers(file.get())) fail("sync", path);
}

} // namespace pulse::detail

#endif
