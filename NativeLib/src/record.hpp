#pragma once

#include "pulse/sample.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace pulse::detail {

// The format of a segment file, little-endian:
//
//   file    = file_header { record }
//   record  = record_header payload record_trailer
//   payload = series_id key_text                        (kind series: gives a key a number within the file)
//           | series_id count timestamps values         (kind samples: two columns)
//
// The header has a checksum of its own, so that a damaged length is never believed. The trailer ends in a mark that is
// not zero, so that a record whose end never reached the disk is told from one that was damaged later.

static_assert(sizeof(double) == 8 && sizeof(nanoseconds) == 8, "columns are written as they lie in memory");

struct file_header {
    char magic[8];
    std::uint32_t supersedes; ///< 1: all files with lower numbers are obsolete (the outcome of a compaction)
    std::uint32_t checksum; ///< of the bytes before it
};

enum class record_kind : std::uint32_t { series = 1, samples = 2 };

struct record_header {
    std::uint32_t magic;
    std::uint32_t payload_size;
    record_kind kind;
    std::uint32_t checksum; ///< of the bytes before it
};

struct record_trailer {
    std::uint32_t checksum; ///< of the payload
    std::uint32_t mark;
};

static_assert(sizeof(file_header) == 16 && sizeof(record_header) == 16 && sizeof(record_trailer) == 8, "no padding");

constexpr std::size_t max_samples_per_record = 65'536;

/// A record in memory that somebody else owns.
struct record_view {
    std::uint64_t offset;
    record_kind kind;
    const char* payload;
    std::size_t size;
};

enum class scan_result {
    record,
    end,
    torn, ///< the rest of the file is what an interrupted write leaves: a part of a record, possibly with zeros behind
    damaged
};

/// Walks over the records of a file's contents.
class record_scanner {
public:
    explicit record_scanner(const std::string& content);

    /// The header of the file. `torn` if the file is shorter than that.
    scan_result open(bool& supersedes);
    scan_result next(record_view& record);

    /// After damage: moves to the next sound record.
    void skip_damage() noexcept;

    std::uint64_t offset() const noexcept { return offset_; }
    const char* reason() const noexcept { return reason_; }

private:
    bool read_header(std::size_t offset, record_header& header) const noexcept;
    bool is_sound(std::size_t offset) const noexcept;
    scan_result damaged(const char* reason) noexcept;

    const std::string& content_;
    std::size_t written_; ///< length without trailing zeros
    std::size_t offset_ = 0;
    const char* reason_ = "";
};

void append_file_header(std::string& out, bool supersedes);
void append_series_record(std::string& out, std::uint32_t id, const std::string& key_text);

/// Writes as many records as needed.
void append_sample_records(std::string& out, std::uint32_t id, sample_span samples);

} // namespace pulse::detail
