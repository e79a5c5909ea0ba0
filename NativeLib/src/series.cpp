#include "pulse/series.hpp"

#include "series_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace pulse {

series_snapshot::series_snapshot(std::shared_ptr<const detail::column_block> owner, const nanoseconds* timestamps,
                                 const double* values, std::size_t size) noexcept
    : owner_(std::move(owner)), timestamps_(timestamps), values_(values), size_(size) {}

sample series_snapshot::at(std::size_t index) const {
    if (index >= size_) throw std::out_of_range(fmt::format("there is no sample {} among {}", index, size_));
    return sample{timestamps_[index], values_[index]};
}

series_snapshot series_snapshot::between(nanoseconds first, nanoseconds last) const noexcept {
    const nanoseconds* const end = timestamps_ + size_;
    const nanoseconds* const from = std::lower_bound(timestamps_, end, first);
    const nanoseconds* const to = std::upper_bound(from, end, last);
    if (from == to) return series_snapshot();
    return series_snapshot(owner_, from, values_ + (from - timestamps_), static_cast<std::size_t>(to - from));
}

series::series(series_key key, const void* owner)
    : key_(std::move(key)), owner_(owner), columns_(std::make_unique<detail::series_columns>()) {}

series::~series() = default;

std::size_t series::size() const { return columns_->snapshot().size(); }

series_snapshot series::snapshot() const { return columns_->snapshot(); }

} // namespace pulse
