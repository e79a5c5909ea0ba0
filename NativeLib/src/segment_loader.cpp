#include "segment_loader.hpp"

#include "file.hpp"
#include "series_columns.hpp"

#include "pulse/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <exception>
#include <utility>

namespace pulse::detail {

namespace {

constexpr std::size_t name_digits = 8;

bool has_suffix(const std::string& name, const std::string& suffix) {
    return name.size() >= suffix.size() && name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0;
}

bool parse_name(const std::string& name, std::uint32_t& number) {
    if (name.size() != name_digits + 4 || !has_suffix(name, ".seg")) return false;
    if (!std::all_of(name.begin(), name.begin() + name_digits, [](char c) { return c >= '0' && c <= '9'; })) return false;
    number = static_cast<std::uint32_t>(std::stoul(name.substr(0, name_digits)));
    return true;
}

bool is_superseding(const std::string& content) {
    bool supersedes = false;
    return record_scanner(content).open(supersedes) == scan_result::record && supersedes;
}

} // namespace

std::string segment_name(std::uint32_t number) { return fmt::format("{:08}.seg", number); }

void remove_segments_before(const std::string& directory, std::uint32_t number) {
    for (const std::string& name : list_directory(directory)) {
        std::uint32_t found = 0;
        if (parse_name(name, found) && found < number) remove_file(join_path(directory, name));
    }
}

segment_loader::segment_loader(std::string directory, open_mode mode, series_source source)
    : directory_(std::move(directory)), mode_(mode), source_(std::move(source)) {}

void segment_loader::load() {
    find_files();
    report_.segments = files_.size();
    const std::vector<segment_file> files = files_;
    for (std::size_t i = 0; i < files.size(); ++i) load_file(files[i], i + 1 == files.size());
}

// Finds the files that count: from the last compaction's outcome on.
void segment_loader::find_files() {
    std::vector<segment_file> obsolete;
    for (const std::string& name : list_directory(directory_)) {
        const std::string path = join_path(directory_, name);
        std::uint32_t number = 0;
        if (has_suffix(name, ".tmp")) obsolete.push_back({0, path});
        else if (parse_name(name, number)) files_.push_back({number, path});
    }
    for (std::size_t i = files_.size(); i-- > 1;) {
        std::string start = read_file_start(files_[i].path, sizeof(file_header));
        if (!is_superseding(start)) continue;
        const auto end = files_.begin() + static_cast<std::ptrdiff_t>(i);
        obsolete.insert(obsolete.end(), files_.begin(), end);
        files_.erase(files_.begin(), end);
        break;
    }
    if (mode_ != open_mode::read_write) return;
    for (const segment_file& file : obsolete) remove_file(file.path);
}

void segment_loader::load_file(const segment_file& file, bool last) {
    const std::string content = read_file(file.path);
    bytes_ += content.size();
    numbered_.clear();
    record_scanner scanner(content);
    bool supersedes = false;
    record_view record{};
    for (scan_result found = scanner.open(supersedes); found != scan_result::end; found = scanner.next(record)) {
        if (found == scan_result::torn) {
            handle_torn(file, scanner.offset(), content.size() - scanner.offset(), last);
            return;
        }
        if (found == scan_result::damaged) {
            damage_found(file.path, scanner.offset(), scanner.reason());
            scanner.skip_damage();
        } else if (record.payload != nullptr) {
            read_record(record, file.path);
        }
    }
}

void segment_loader::handle_torn(const segment_file& file, std::uint64_t offset, std::uint64_t size, bool last) {
    if (!last) {
        damage_found(file.path, offset, "the file ends within a record");
        return;
    }
    report_.torn_file = file.path;
    report_.torn_offset = offset;
    report_.torn_bytes = size;
    if (mode_ != open_mode::read_write) return;
    bytes_ -= size;
    if (offset > 0) {
        truncate_file(file.path, offset);
        return;
    }
    remove_file(file.path);
    files_.pop_back();
}

void segment_loader::read_record(const record_view& record, const std::string& path) {
    switch (record.kind) {
    case record_kind::series: read_series(record, path); break;
    case record_kind::samples: read_samples(record, path); break;
    default: damage_found(path, record.offset, "the kind of record is unknown"); break;
    }
}

void segment_loader::read_series(const record_view& record, const std::string& path) {
    std::uint32_t id = 0;
    if (record.size < sizeof id) return damage_found(path, record.offset, "the series record is too short");
    std::memcpy(&id, record.payload, sizeof id);
    try {
        numbered_[id] = &source_(series_key::parse(std::string(record.payload + sizeof id, record.size - sizeof id)));
    } catch (const query_error&) {
        if (!tolerant()) std::throw_with_nested(corruption_error("the series key is malformed", path, record.offset));
        return damage_found(path, record.offset, "the series key is malformed");
    }
    ++report_.records;
}

void segment_loader::read_samples(const record_view& record, const std::string& path) {
    std::uint32_t head[2] = {};
    if (record.size < sizeof head) return damage_found(path, record.offset, "the samples record is too short");
    std::memcpy(head, record.payload, sizeof head);
    const std::size_t count = head[1];
    if (record.size != sizeof head + count * sizeof(sample)) {
        return damage_found(path, record.offset, "the number of samples does not fit the record");
    }
    const auto target = numbered_.find(head[0]);
    if (target == numbered_.end()) return damage_found(path, record.offset, "the samples belong to no known series");

    std::vector<nanoseconds> timestamps(count);
    std::vector<double> values(count);
    if (count > 0) {
        std::memcpy(timestamps.data(), record.payload + sizeof head, count * sizeof(nanoseconds));
        std::memcpy(values.data(), record.payload + sizeof head + count * sizeof(nanoseconds), count * sizeof(double));
    }
    series_columns& columns = series_access::columns(*target->second);
    const bool follows = columns.size() == 0 || count == 0 || columns.last() <= timestamps.front();
    if (!follows || !std::is_sorted(timestamps.begin(), timestamps.end())) {
        return damage_found(path, record.offset, "the samples are not in order of time");
    }
    columns.reserve(count);
    columns.append(timestamps.data(), values.data(), count);
    ++report_.records;
    report_.samples += count;
}

void segment_loader::damage_found(const std::string& path, std::uint64_t offset, const std::string& reason) {
    if (!tolerant()) throw corruption_error(reason, path, offset);
    report_.damages.push_back({path, offset, reason});
}

} // namespace pulse::detail
