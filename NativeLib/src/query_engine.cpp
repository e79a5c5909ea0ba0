#include "query_engine.hpp"

#include "pulse/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace pulse::detail {

namespace {

constexpr nanoseconds earliest = std::numeric_limits<nanoseconds>::min();
constexpr nanoseconds latest = std::numeric_limits<nanoseconds>::max();

struct range {
    nanoseconds from;
    nanoseconds to;
};

/// The snapshots that make up one row.
struct group {
    series_key key;
    std::vector<series_snapshot> parts;
};

nanoseconds saturating_add(nanoseconds a, nanoseconds b) noexcept {
    if (b > 0 && a > latest - b) return latest;
    if (b < 0 && a < earliest - b) return earliest;
    return a + b;
}

nanoseconds resolve(const time_bound& bound, nanoseconds now, nanoseconds open_value) noexcept {
    switch (bound.form) {
    case time_bound::kind::relative: return saturating_add(now, bound.value);
    case time_bound::kind::absolute: return bound.value;
    case time_bound::kind::open: break;
    }
    return open_value;
}

nanoseconds first_timestamp(const std::vector<const series*>& selected, nanoseconds otherwise) {
    nanoseconds first = otherwise;
    for (const series* each : selected) {
        const series_snapshot samples = each->snapshot();
        if (!samples.empty()) first = std::min(first, samples.timestamps()[0]);
    }
    return first;
}

range resolve_range(const query& what, const std::vector<const series*>& selected, nanoseconds now) {
    const nanoseconds to = resolve(what.to(), now, now);
    const bool open = what.from().form == time_bound::kind::open;
    const nanoseconds from = open ? first_timestamp(selected, to) : resolve(what.from(), now, to);
    if (from > to) throw query_error("the range ends before it begins", std::max(what.from().column, what.to().column));
    return {from, to};
}

series_key group_key(const query& what, const series_key& member) {
    label_map labels;
    for (const std::string& label : what.group_by()) {
        const auto found = member.labels().find(label);
        labels[label] = found == member.labels().end() ? std::string() : found->second;
    }
    return series_key(what.series().name(), std::move(labels));
}

std::vector<group> make_groups(const query& what, const std::vector<const series*>& selected, const range& within) {
    std::map<std::string, group> groups;
    for (const series* each : selected) {
        series_snapshot samples = each->snapshot().between(within.from, within.to);
        if (samples.empty()) continue;
        series_key key = what.group_by().empty() ? each->key() : group_key(what, each->key());
        group& target = groups.emplace(key.text(), group{key, {}}).first->second;
        target.parts.push_back(std::move(samples));
    }
    std::vector<group> result;
    for (auto& entry : groups) result.push_back(std::move(entry.second));
    return result;
}

/// The columns of a group: the snapshot's own, or a merged copy of several.
class group_columns {
public:
    explicit group_columns(const std::vector<series_snapshot>& parts) {
        if (parts.size() == 1) {
            timestamps = parts[0].timestamps();
            values = parts[0].values();
            size = parts[0].size();
        } else {
            merge(parts);
        }
    }

    const nanoseconds* timestamps = nullptr;
    const double* values = nullptr;
    std::size_t size = 0;

private:
    void merge(const std::vector<series_snapshot>& parts) {
        std::vector<sample> all;
        for (const series_snapshot& part : parts) {
            for (std::size_t i = 0; i < part.size(); ++i) all.push_back({part.timestamps()[i], part.values()[i]});
        }
        std::sort(all.begin(), all.end(), [](const sample& a, const sample& b) {
            return a.timestamp != b.timestamp ? a.timestamp < b.timestamp : a.value < b.value;
        });
        for (const sample& each : all) {
            merged_timestamps_.push_back(each.timestamp);
            merged_values_.push_back(each.value);
        }
        timestamps = merged_timestamps_.data();
        values = merged_values_.data();
        size = all.size();
    }

    std::vector<nanoseconds> merged_timestamps_;
    std::vector<double> merged_values_;
};

double apply(const aggregator& function, const window& samples, const series_key& key) {
    try {
        return function.compute(samples);
    } catch (const std::exception&) {
        std::throw_with_nested(error(fmt::format("the function '{}' failed on {}", function.name(), key.text())));
    }
}

/// The start of the interval that holds a timestamp, not before the least representable time.
nanoseconds interval_start(nanoseconds timestamp, nanoseconds step) noexcept {
    const nanoseconds rest = timestamp % step;
    return saturating_add(timestamp, -(rest < 0 ? rest + step : rest));
}

query_row evaluate_group(const query& what, const aggregator& function, const group& members, const range& within) {
    query_row row{members.key, {}};
    const group_columns columns(members.parts);
    for (std::size_t begin = 0; begin < columns.size;) {
        nanoseconds start = within.from;
        nanoseconds width = saturating_add(saturating_add(within.to, within.from == earliest ? latest : -within.from), 1);
        std::size_t end = columns.size;
        if (what.step() != 0) {
            start = interval_start(columns.timestamps[begin], what.step());
            width = what.step();
            const nanoseconds last = saturating_add(start, width - 1);
            end = static_cast<std::size_t>(
                std::upper_bound(columns.timestamps + begin, columns.timestamps + columns.size, last) - columns.timestamps);
        }
        const window samples{columns.timestamps + begin, columns.values + begin, end - begin, start, width};
        row.points.push_back({start, apply(function, samples, row.key), samples.size});
        begin = end;
    }
    return row;
}

} // namespace

query_result evaluate(const query& what, const aggregator& function, const std::vector<const series*>& selected,
                      nanoseconds now) {
    const range within = resolve_range(what, selected, now);
    query_result result{{}, within.from, within.to};
    for (const group& each : make_groups(what, selected, within)) {
        result.rows.push_back(evaluate_group(what, function, each, within));
    }
    return result;
}

} // namespace pulse::detail
