#pragma once

#include "sample.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace pulse {

/// A damaged place in a segment file.
struct damage {
    std::string file;
    std::uint64_t offset;
    std::string reason;
};

/// What was found when a directory was read.
struct recovery_report {
    std::size_t segments = 0;
    std::uint64_t records = 0;
    std::uint64_t samples = 0;
    std::string torn_file; ///< the file whose incomplete last record was dropped; empty if none
    std::uint64_t torn_offset = 0;
    std::uint64_t torn_bytes = 0;
    std::vector<damage> damages; ///< places skipped in `open_mode::salvage` and found by `verify`
};

/// What `store::compact` did.
struct compaction_report {
    std::uint64_t bytes_before = 0;
    std::uint64_t bytes_after = 0;
    std::uint64_t samples_kept = 0;
    std::uint64_t samples_dropped = 0;
};

/// The size of a store.
struct store_statistics {
    std::size_t series = 0;
    std::size_t segments = 0;
    std::uint64_t samples = 0;
    std::uint64_t bytes = 0; ///< of all segment files, including what is still buffered
    nanoseconds first = 0; ///< oldest and newest timestamp; 0 if there is no sample
    nanoseconds last = 0;
};

} // namespace pulse
