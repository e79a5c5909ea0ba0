#pragma once

#include <cstddef>
#include <cstdint>

namespace pulse::detail {

/// CRC-32 (IEEE 802.3, reflected polynomial EDB88320).
std::uint32_t crc32(const void* data, std::size_t size) noexcept;

} // namespace pulse::detail
