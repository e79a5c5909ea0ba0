#pragma once

#include "record.hpp"

#include "pulse/report.hpp"
#include "pulse/series.hpp"
#include "pulse/store.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace pulse::detail {

/// `00000042.seg`
std::string segment_name(std::uint32_t number);

/// A segment file's place and number.
struct segment_file {
    std::uint32_t number;
    std::string path;
};

/// Removes the files that a compaction made obsolete.
void remove_segments_before(const std::string& directory, std::uint32_t number);

/// Reads the segment files of a directory into series.
class segment_loader {
public:
    using series_source = std::function<series&(const series_key&)>;

    segment_loader(std::string directory, open_mode mode, series_source source);

    /// Reads everything. With `read_write`, removes what a compaction left over and cuts a torn tail off.
    void load();

    const recovery_report& report() const noexcept { return report_; }

    /// The files in use, in order.
    const std::vector<segment_file>& files() const noexcept { return files_; }
    std::uint64_t bytes() const noexcept { return bytes_; }

private:
    void find_files();
    void load_file(const segment_file& file, bool last);
    void read_record(const record_view& record, const std::string& path);
    void read_series(const record_view& record, const std::string& path);
    void read_samples(const record_view& record, const std::string& path);
    void handle_torn(const segment_file& file, std::uint64_t offset, std::uint64_t size, bool last);
    void damage_found(const std::string& path, std::uint64_t offset, const std::string& reason);
    bool tolerant() const noexcept { return mode_ == open_mode::salvage; }

    std::string directory_;
    open_mode mode_;
    series_source source_;
    recovery_report report_;
    std::vector<segment_file> files_;
    std::uint64_t bytes_ = 0;
    std::unordered_map<std::uint32_t, series*> numbered_; ///< of the current file
};

} // namespace pulse::detail
