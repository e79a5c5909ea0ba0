#include "pulse/error.hpp"

#include <fmt/format.h>

#include <utility>

namespace pulse {

error::error(const std::string& message) : std::runtime_error(message) {}
error::~error() = default;

query_error::query_error(const std::string& message, std::size_t column)
    : error(fmt::format("column {}: {}", column, message)), column_(column) {}
query_error::~query_error() = default;

corruption_error::corruption_error(const std::string& reason, std::string file, std::uint64_t offset)
    : error(fmt::format("{} is damaged at offset {}: {}", file, offset, reason)), file_(std::move(file)), offset_(offset) {}
corruption_error::~corruption_error() = default;

callback_error::callback_error(const std::string& message) : error(message) {}
callback_error::~callback_error() = default;

} // namespace pulse
