#pragma once

#include "sample.hpp"
#include "selector.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pulse {

/// A point in time as written in a query.
struct time_bound {
    enum class kind {
        open, ///< not written: the first sample, or now
        relative, ///< `now`, `-6h`: an offset to now
        absolute ///< `2024-05-01`, `2024-05-01T12:30:00Z`
    };
    kind form = kind::open;
    std::size_t column = 0; ///< where it stands in the query; 0 if it is not written
    nanoseconds value = 0;
};

/// A parsed query. Immutable value.
///
///     FUNCTION(SELECTOR) [by LABEL, ...] [every DURATION] [from TIME] [to TIME]
///
/// for example `p95(cpu.load{host="web-1"}) every 1m from -6h`. Durations are whole numbers with a unit
/// (`ns us ms s m h d w`) and may be chained (`1h30m`). Intervals are aligned to whole multiples of the duration since
/// 1970 and hold their first but not their last nanosecond; both time bounds are inclusive. Intervals without samples
/// have no point. Without `every` the whole range is one interval. Without `by` every series has a result of its own.
class query {
public:
    /// @throws query_error with the column of the first mistake.
    static query parse(const std::string& text);

    const std::string& text() const noexcept { return text_; }
    const std::string& function() const noexcept { return function_; }
    std::size_t function_column() const noexcept { return function_column_; }
    const selector& series() const noexcept { return series_; }
    const std::vector<std::string>& group_by() const noexcept { return group_by_; }

    /// 0 when the query has no `every`.
    nanoseconds step() const noexcept { return step_; }
    const time_bound& from() const noexcept { return from_; }
    const time_bound& to() const noexcept { return to_; }

private:
    friend class query_parser;
    explicit query(selector series) : series_(std::move(series)) {}

    std::string text_;
    std::string function_;
    std::size_t function_column_ = 1;
    selector series_;
    std::vector<std::string> group_by_;
    nanoseconds step_ = 0;
    time_bound from_;
    time_bound to_;
};

/// One interval of a result.
struct query_point {
    nanoseconds start; ///< first nanosecond of the interval, or of the range
    double value;
    std::size_t samples; ///< how many samples were aggregated
};

/// The points of one series or group.
struct query_row {
    series_key key; ///< the series, or its name (`*` for several) with the labels of `by`
    std::vector<query_point> points;
};

/// What a query found: rows in the order of their keys' texts.
struct query_result {
    std::vector<query_row> rows;
    nanoseconds from; ///< the range that was searched
    nanoseconds to;
};

} // namespace pulse
