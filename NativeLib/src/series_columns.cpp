#include "series_columns.hpp"

#include <algorithm>
#include <utility>

namespace pulse::detail {

series_snapshot series_columns::snapshot() const {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (size_ == 0) return series_snapshot();
    return series_snapshot(block_, block_->timestamps.get(), block_->values.get(), size_);
}

void series_columns::reserve(std::size_t additional) {
    const std::size_t needed = size_ + additional;
    if (block_ && block_->capacity >= needed) return;
    auto larger = std::make_shared<column_block>(std::max<std::size_t>({needed, 2 * size_, 64}));
    if (size_ > 0) {
        std::copy_n(block_->timestamps.get(), size_, larger->timestamps.get());
        std::copy_n(block_->values.get(), size_, larger->values.get());
    }
    const std::lock_guard<std::mutex> lock(mutex_);
    block_ = std::move(larger);
}

void series_columns::append(sample_span samples) noexcept {
    nanoseconds* timestamp = block_ ? block_->timestamps.get() + size_ : nullptr;
    double* value = block_ ? block_->values.get() + size_ : nullptr;
    for (const sample& each : samples) {
        *timestamp++ = each.timestamp;
        *value++ = each.value;
    }
    publish(size_ + samples.size());
}

void series_columns::append(const nanoseconds* timestamps, const double* values, std::size_t count) noexcept {
    if (count == 0) return;
    std::copy_n(timestamps, count, block_->timestamps.get() + size_);
    std::copy_n(values, count, block_->values.get() + size_);
    publish(size_ + count);
}

std::shared_ptr<column_block> series_columns::copy_of(const series_snapshot& samples) {
    if (samples.empty()) return nullptr;
    auto block = std::make_shared<column_block>(samples.size());
    std::copy_n(samples.timestamps(), samples.size(), block->timestamps.get());
    std::copy_n(samples.values(), samples.size(), block->values.get());
    return block;
}

void series_columns::replace(std::shared_ptr<column_block> block, std::size_t size) noexcept {
    const std::lock_guard<std::mutex> lock(mutex_);
    block_.swap(block);
    size_ = size;
}

void series_columns::publish(std::size_t size) noexcept {
    const std::lock_guard<std::mutex> lock(mutex_);
    size_ = size;
}

} // namespace pulse::detail
