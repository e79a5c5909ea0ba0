#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pulse {

/// A point in time or a length of time in nanoseconds; points count from 1970-01-01T00:00:00Z.
using nanoseconds = std::int64_t;

/// One measured value.
struct sample {
    nanoseconds timestamp;
    double value;
};

/// A contiguous run of samples that somebody else owns.
class sample_span {
public:
    sample_span() noexcept = default;
    sample_span(const sample* data, std::size_t size) noexcept : data_(data), size_(size) {}
    sample_span(const std::vector<sample>& samples) noexcept : data_(samples.data()), size_(samples.size()) {}

    const sample* begin() const noexcept { return data_; }
    const sample* end() const noexcept { return data_ + size_; }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    const sample& operator[](std::size_t index) const noexcept { return data_[index]; }

    /// The part of at most `count` samples that begins at `offset`, which must not exceed `size()`.
    sample_span part(std::size_t offset, std::size_t count) const noexcept {
        const std::size_t rest = size_ - offset;
        return sample_span(data_ + offset, count < rest ? count : rest);
    }

private:
    const sample* data_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace pulse
