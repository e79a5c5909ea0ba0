#include "record.hpp"

#include "crc32.hpp"

#include <cstring>

namespace pulse::detail {

namespace {

constexpr char file_magic[8] = {'P', 'U', 'L', 'S', 'E', 'S', 'G', '1'};
constexpr std::uint32_t record_magic = 0x43455250; // "PREC"
constexpr std::uint32_t end_mark = 0x444E4552; // "REND"

template <class T>
void append_bytes(std::string& out, const T& value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// Writes a header now and the trailer when the payload is complete.
class record_frame {
public:
    record_frame(std::string& out, record_kind kind, std::size_t payload_size) : out_(out) {
        record_header header{record_magic, static_cast<std::uint32_t>(payload_size), kind, 0};
        header.checksum = crc32(&header, offsetof(record_header, checksum));
        append_bytes(out, header);
        payload_at_ = out.size();
    }

    void finish() {
        append_bytes(out_, record_trailer{crc32(out_.data() + payload_at_, out_.size() - payload_at_), end_mark});
    }

private:
    std::string& out_;
    std::size_t payload_at_ = 0;
};

} // namespace

void append_file_header(std::string& out, bool supersedes) {
    file_header header{{}, supersedes ? 1u : 0u, 0};
    std::memcpy(header.magic, file_magic, sizeof file_magic);
    header.checksum = crc32(&header, offsetof(file_header, checksum));
    append_bytes(out, header);
}

void append_series_record(std::string& out, std::uint32_t id, const std::string& key_text) {
    record_frame frame(out, record_kind::series, sizeof id + key_text.size());
    append_bytes(out, id);
    out += key_text;
    frame.finish();
}

void append_sample_records(std::string& out, std::uint32_t id, sample_span samples) {
    for (std::size_t done = 0; done < samples.size(); done += max_samples_per_record) {
        const sample_span part = samples.part(done, max_samples_per_record);
        const auto count = static_cast<std::uint32_t>(part.size());
        record_frame frame(out, record_kind::samples, 2 * sizeof count + count * sizeof(sample));
        append_bytes(out, id);
        append_bytes(out, count);
        const std::size_t columns_at = out.size();
        out.resize(columns_at + count * sizeof(sample));
        char* timestamp = &out[columns_at];
        char* value = timestamp + count * sizeof(nanoseconds);
        for (const sample& each : part) {
            std::memcpy(timestamp, &each.timestamp, sizeof each.timestamp);
            std::memcpy(value, &each.value, sizeof each.value);
            timestamp += sizeof each.timestamp;
            value += sizeof each.value;
        }
        frame.finish();
    }
}

record_scanner::record_scanner(const std::string& content) : content_(content), written_(content.size()) {
    while (written_ > 0 && content[written_ - 1] == '\0') --written_;
}

scan_result record_scanner::damaged(const char* reason) noexcept {
    reason_ = reason;
    return scan_result::damaged;
}

scan_result record_scanner::open(bool& supersedes) {
    file_header header;
    const std::size_t known = written_ < sizeof file_magic ? written_ : sizeof file_magic;
    if (std::memcmp(content_.data(), file_magic, known) != 0) return damaged("this is no segment file");
    if (content_.size() < sizeof header) return scan_result::torn;
    std::memcpy(&header, content_.data(), sizeof header);
    if (header.checksum != crc32(&header, offsetof(file_header, checksum))) {
        return written_ < sizeof header ? scan_result::torn : damaged("the file header's checksum is wrong");
    }
    supersedes = header.supersedes != 0;
    offset_ = sizeof header;
    return scan_result::record;
}

bool record_scanner::read_header(std::size_t offset, record_header& header) const noexcept {
    if (content_.size() - offset < sizeof header) return false;
    std::memcpy(&header, content_.data() + offset, sizeof header);
    return header.magic == record_magic && header.checksum == crc32(&header, offsetof(record_header, checksum));
}

scan_result record_scanner::next(record_view& record) {
    const std::size_t rest = content_.size() - offset_;
    if (rest == 0) return scan_result::end;
    if (offset_ >= written_) return scan_result::torn;
    record_header header;
    if (!read_header(offset_, header)) {
        const std::size_t known = written_ - offset_;
        const bool prefix = std::memcmp(content_.data() + offset_, &record_magic, known < 4 ? known : 4) == 0;
        return known < sizeof header && prefix ? scan_result::torn : damaged("the record header is wrong");
    }
    const std::size_t size = sizeof header + header.payload_size + sizeof(record_trailer);
    if (rest < size) return scan_result::torn;
    record_trailer trailer;
    record = {offset_, header.kind, content_.data() + offset_ + sizeof header, header.payload_size};
    std::memcpy(&trailer, record.payload + record.size, sizeof trailer);
    if (trailer.mark != end_mark) {
        // The mark's last byte is not zero: zeros up to the end of the file mean that the end was never written.
        return written_ < offset_ + size ? scan_result::torn : damaged("the record's end mark is wrong");
    }
    if (trailer.checksum != crc32(record.payload, record.size)) return damaged("the record's checksum is wrong");
    offset_ += size;
    return scan_result::record;
}

bool record_scanner::is_sound(std::size_t offset) const noexcept {
    record_header header;
    if (!read_header(offset, header)) return false;
    const std::size_t size = sizeof header + header.payload_size + sizeof(record_trailer);
    if (content_.size() - offset < size) return false;
    record_trailer trailer;
    const char* payload = content_.data() + offset + sizeof header;
    std::memcpy(&trailer, payload + header.payload_size, sizeof trailer);
    return trailer.mark == end_mark && trailer.checksum == crc32(payload, header.payload_size);
}

void record_scanner::skip_damage() noexcept {
    const auto first = static_cast<char>(record_magic & 0xFF);
    for (++offset_; offset_ < content_.size(); ++offset_) {
        const void* found = std::memchr(content_.data() + offset_, first, content_.size() - offset_);
        if (found == nullptr) break;
        offset_ = static_cast<std::size_t>(static_cast<const char*>(found) - content_.data());
        if (is_sound(offset_)) return;
    }
    offset_ = content_.size();
}

} // namespace pulse::detail
