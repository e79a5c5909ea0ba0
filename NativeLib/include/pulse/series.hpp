#pragma once

#include "sample.hpp"
#include "series_key.hpp"

#include <cstddef>
#include <memory>

namespace pulse {

namespace detail {
class column_block;
class series_columns;
} // namespace detail

/// The samples a series held at one moment, as two contiguous columns, without a copy.
///
/// A small value that shares ownership of the columns: it stays valid and unchanged when samples are appended, when
/// the store is compacted, and after the store is gone. Any number of threads may use it.
class series_snapshot {
public:
    series_snapshot() noexcept = default;

    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }

    /// `size()` timestamps in ascending order.
    const nanoseconds* timestamps() const noexcept { return timestamps_; }

    /// The `size()` values that belong to the timestamps.
    const double* values() const noexcept { return values_; }

    /// @throws std::out_of_range if `index` is not below `size()`.
    sample at(std::size_t index) const;

    /// The samples with `first <= timestamp <= last`; shares the same columns.
    series_snapshot between(nanoseconds first, nanoseconds last) const noexcept;

private:
    friend class detail::series_columns;
    series_snapshot(std::shared_ptr<const detail::column_block> owner, const nanoseconds* timestamps,
                    const double* values, std::size_t size) noexcept;

    std::shared_ptr<const detail::column_block> owner_;
    const nanoseconds* timestamps_ = nullptr;
    const double* values_ = nullptr;
    std::size_t size_ = 0;
};

/// One series of a store. Owned by the store and valid as long as it. Any number of threads may read it.
class series {
public:
    series(series_key key, const void* owner);
    ~series();
    series(const series&) = delete;
    series& operator=(const series&) = delete;

    const series_key& key() const noexcept { return key_; }
    std::size_t size() const;

    /// What the series holds now, in constant time.
    series_snapshot snapshot() const;

private:
    friend class store;
    friend struct series_access;
    series_key key_;
    const void* owner_;
    std::unique_ptr<detail::series_columns> columns_;
};

} // namespace pulse
