#pragma once

#include "file.hpp"
#include "record.hpp"

#include "pulse/series.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pulse::detail {

/// Appends records to the newest segment file. Not thread-safe: the store's writers take turns.
///
/// Small appends gather in a buffer. A failed write leaves the file and the buffer as they were; if even that fails,
/// the writer refuses all further work.
class segment_writer {
public:
    segment_writer(std::string directory, std::uint32_t first_number, std::uint64_t segment_bytes);

    void append(const series& target, sample_span samples);
    void write_out();
    void flush();

    /// Writes the snapshots as one new file that supersedes all others, and continues behind it. Returns its number.
    std::uint32_t write_superseding(const std::vector<std::pair<const series*, series_snapshot>>& contents);

    /// Size of the files begun here, with what is buffered.
    std::uint64_t bytes() const noexcept { return closed_bytes_ + file_bytes_ + buffer_.size(); }
    std::size_t files() const noexcept { return closed_files_ + (file_ ? 1 : 0); }

private:
    using numbering = std::unordered_map<const series*, std::uint32_t>;

    void require_usable() const;
    void begin_file();
    void end_file();
    void write(const std::string& bytes);
    static void encode(std::string& out, numbering& ids, const series& target, sample_span samples);

    std::string directory_;
    std::uint32_t next_number_;
    std::uint64_t segment_bytes_;

    std::unique_ptr<append_file> file_;
    std::string path_;
    std::uint64_t file_bytes_ = 0; ///< written to the file
    std::string buffer_; ///< to be written behind it
    numbering ids_; ///< of the current file
    bool broken_ = false;
    std::uint64_t closed_bytes_ = 0;
    std::size_t closed_files_ = 0;
};

} // namespace pulse::detail
