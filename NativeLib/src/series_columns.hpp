#pragma once

#include "pulse/series.hpp"

#include <memory>
#include <mutex>

namespace pulse::detail {

/// Memory for two columns. Elements are written once, before they are published, and never changed.
class column_block {
public:
    explicit column_block(std::size_t capacity)
        : capacity(capacity), timestamps(new nanoseconds[capacity]), values(new double[capacity]) {}

    const std::size_t capacity;
    const std::unique_ptr<nanoseconds[]> timestamps;
    const std::unique_ptr<double[]> values;
};

/// The growing columns of a series: one writer at a time (the store sees to it), any number of readers.
///
/// The writer fills elements behind the published size without a lock, then publishes the new size. When the block is
/// full, samples move to a larger one; snapshots keep the old one alive.
class series_columns {
public:
    series_snapshot snapshot() const;

    // Writer only.
    std::size_t size() const noexcept { return size_; }
    nanoseconds first() const noexcept { return block_->timestamps[0]; }
    nanoseconds last() const noexcept { return block_->timestamps[size_ - 1]; }

    /// Makes room, so that `append` of as many samples cannot fail.
    void reserve(std::size_t additional);
    void append(sample_span samples) noexcept;
    void append(const nanoseconds* timestamps, const double* values, std::size_t count) noexcept;

    /// Makes a copy of the samples, so that `replace` cannot fail.
    static std::shared_ptr<column_block> copy_of(const series_snapshot& samples);
    void replace(std::shared_ptr<column_block> block, std::size_t size) noexcept;

private:
    void publish(std::size_t size) noexcept;

    mutable std::mutex mutex_;
    std::shared_ptr<column_block> block_;
    std::size_t size_ = 0;
};

} // namespace pulse::detail

namespace pulse {

/// What the store's parts may see of a series.
struct series_access {
    static detail::series_columns& columns(const series& target) noexcept { return *target.columns_; }
    static const void* owner(const series& target) noexcept { return target.owner_; }
};

} // namespace pulse
