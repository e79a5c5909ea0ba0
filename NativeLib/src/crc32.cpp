#include "crc32.hpp"

#include <array>
#include <cstring>

namespace pulse::detail {

namespace {

using table = std::array<std::array<std::uint32_t, 256>, 8>;

// Row k holds the remainder of a byte followed by k zero bytes, so that eight bytes are folded at once.
constexpr table make_table() {
    table rows{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t rest = i;
        for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1) ^ ((rest & 1) != 0 ? 0xEDB88320u : 0u);
        rows[0][i] = rest;
    }
    for (std::size_t k = 1; k < 8; ++k) {
        for (std::size_t i = 0; i < 256; ++i) {
            const std::uint32_t before = rows[k - 1][i];
            rows[k][i] = (before >> 8) ^ rows[0][before & 0xFF];
        }
    }
    return rows;
}

constexpr table rows = make_table();

} // namespace

std::uint32_t crc32(const void* data, std::size_t size) noexcept {
    auto* next = static_cast<const unsigned char*>(data);
    std::uint32_t crc = 0xFFFFFFFFu;
    for (; size >= 8; size -= 8, next += 8) {
        std::uint32_t low = 0;
        std::uint32_t high = 0;
        std::memcpy(&low, next, 4);
        std::memcpy(&high, next + 4, 4);
        low ^= crc;
        crc = rows[7][low & 0xFF] ^ rows[6][(low >> 8) & 0xFF] ^ rows[5][(low >> 16) & 0xFF] ^ rows[4][low >> 24]
            ^ rows[3][high & 0xFF] ^ rows[2][(high >> 8) & 0xFF] ^ rows[1][(high >> 16) & 0xFF] ^ rows[0][high >> 24];
    }
    for (; size > 0; --size, ++next) crc = (crc >> 8) ^ rows[0][(crc ^ *next) & 0xFF];
    return ~crc;
}

} // namespace pulse::detail
