#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace pulse {

/// Base of the errors that belong to the store itself.
///
/// The library also throws `std::invalid_argument` for values a caller should not have passed,
/// `std::out_of_range` for positions outside a series, and `std::system_error` when the operating system refuses.
/// Where an error has a cause, the cause is nested (`std::rethrow_if_nested` finds it).
class error : public std::runtime_error {
public:
    explicit error(const std::string& message);
    ~error() override;
};

/// A query or selector that cannot be understood.
class query_error : public error {
public:
    query_error(const std::string& message, std::size_t column);
    ~query_error() override;

    /// Position of the first character that is wrong, counted in UTF-8 characters from 1.
    std::size_t column() const noexcept { return column_; }

private:
    std::size_t column_;
};

/// Stored data whose checksum or structure is wrong: a damaged medium, not an interrupted write.
class corruption_error : public error {
public:
    corruption_error(const std::string& reason, std::string file, std::uint64_t offset);
    ~corruption_error() override;

    /// The damaged file, UTF-8.
    const std::string& file() const noexcept { return file_; }

    /// Offset of the damaged record in the file, in bytes.
    std::uint64_t offset() const noexcept { return offset_; }

private:
    std::string file_;
    std::uint64_t offset_;
};

/// A callback given as a C function pointer reported failure; see `callback.hpp`.
class callback_error : public error {
public:
    explicit callback_error(const std::string& message);
    ~callback_error() override;
};

} // namespace pulse
