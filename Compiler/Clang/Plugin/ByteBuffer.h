#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bridge {

/// Bytes under construction: numbers are LEB128 varints, texts are a length and UTF-8.
class ByteBuffer {
public:
  void number(std::uint64_t value) {
    while (value >= 0x80) {
      bytes_.push_back(static_cast<char>(value | 0x80));
      value >>= 7;
    }
    bytes_.push_back(static_cast<char>(value));
  }

  /// Zigzag form: small negative numbers stay short.
  void signedNumber(std::int64_t value) {
    number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
  }

  void text(std::string_view value) {
    number(value.size());
    bytes_.append(value);
  }

  void append(const ByteBuffer& other) { bytes_.append(other.bytes_); }

  const std::string& bytes() const { return bytes_; }

private:
  std::string bytes_;
};

}  // namespace bridge
