#include "segment_writer.hpp"

#include "segment_loader.hpp"

#include <fmt/format.h>

#include <system_error>
#include <utility>

namespace pulse::detail {

namespace {

constexpr std::size_t buffer_limit = 256 * 1024;

} // namespace

segment_writer::segment_writer(std::string directory, std::uint32_t first_number, std::uint64_t segment_bytes)
    : directory_(std::move(directory)), next_number_(first_number), segment_bytes_(segment_bytes) {}

void segment_writer::require_usable() const {
    if (!broken_) return;
    throw std::system_error(std::make_error_code(std::errc::io_error),
                            fmt::format("{} could not be repaired after a failed write; open the store again", path_));
}

void segment_writer::append(const series& target, sample_span samples) {
    require_usable();
    if (file_ && file_bytes_ + buffer_.size() >= segment_bytes_) end_file();
    if (!file_) begin_file();

    const bool numbered = ids_.count(&target) != 0;
    const std::size_t before = buffer_.size();
    try {
        encode(buffer_, ids_, target, samples);
        if (buffer_.size() > buffer_limit) write_out();
    } catch (...) {
        buffer_.resize(before);
        if (!numbered) ids_.erase(&target);
        throw;
    }
}

void segment_writer::encode(std::string& out, numbering& ids, const series& target, sample_span samples) {
    const auto [entry, added] = ids.emplace(&target, static_cast<std::uint32_t>(ids.size()));
    if (added) append_series_record(out, entry->second, target.key().text());
    append_sample_records(out, entry->second, samples);
}

void segment_writer::begin_file() {
    path_ = join_path(directory_, segment_name(next_number_));
    file_ = append_file::create(path_);
    ++next_number_;
    file_bytes_ = 0;
    ids_.clear();
    append_file_header(buffer_, false);
}

// A file that is no longer the newest must be complete, so that a torn tail can only be in the last one.
void segment_writer::end_file() {
    flush();
    closed_bytes_ += file_bytes_;
    ++closed_files_;
    file_.reset();
    file_bytes_ = 0;
}

void segment_writer::write(const std::string& bytes) {
    try {
        file_->write(bytes.data(), bytes.size());
    } catch (const std::system_error&) {
        try {
            file_->truncate(file_bytes_);
        } catch (const std::system_error&) {
            broken_ = true;
        }
        throw;
    }
    file_bytes_ += bytes.size();
}

void segment_writer::write_out() {
    require_usable();
    if (!file_ || buffer_.empty()) return;
    write(buffer_);
    buffer_.clear();
    if (buffer_.capacity() > 4 * buffer_limit) buffer_.shrink_to_fit();
}

void segment_writer::flush() {
    write_out();
    if (!file_) return;
    file_->sync();
    sync_directory(directory_);
}

std::uint32_t segment_writer::write_superseding(const std::vector<std::pair<const series*, series_snapshot>>& contents) {
    require_usable();
    if (file_) end_file();
    const std::string path = join_path(directory_, segment_name(next_number_));
    const std::string unfinished = path + ".tmp";
    std::string bytes;
    std::uint64_t written = 0;
    numbering ids;
    std::vector<sample> part;
    {
        const std::unique_ptr<append_file> file = append_file::create(unfinished);
        const auto write_part = [&] {
            file->write(bytes.data(), bytes.size());
            written += bytes.size();
            bytes.clear();
        };
        append_file_header(bytes, true);
        for (const auto& [target, samples] : contents) {
            for (std::size_t i = 0; i < samples.size(); ++i) {
                part.push_back({samples.timestamps()[i], samples.values()[i]});
                if (part.size() < max_samples_per_record && i + 1 < samples.size()) continue;
                encode(bytes, ids, *target, part);
                part.clear();
                if (bytes.size() > buffer_limit) write_part();
            }
        }
        write_part();
        file->sync();
    }
    rename_file(unfinished, path);
    sync_directory(directory_);
    closed_bytes_ = written;
    closed_files_ = 1;
    return next_number_++;
}

} // namespace pulse::detail
