#include "pulse/aggregator.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace pulse {

aggregator::~aggregator() = default;

namespace {

/// A function of the values alone, or with their times.
class simple_aggregator final : public aggregator {
public:
    using function = double (*)(const window&);
    simple_aggregator(const char* name, function compute) : name_(name), compute_(compute) {}
    std::string name() const override { return name_; }
    double compute(const window& samples) const override { return compute_(samples); }

private:
    const char* name_;
    function compute_;
};

/// A percentile, interpolated linearly between the two nearest ranks.
class percentile final : public aggregator {
public:
    percentile(const char* name, double fraction) : name_(name), fraction_(fraction) {}
    std::string name() const override { return name_; }

    double compute(const window& samples) const override {
        std::vector<double> values(samples.values, samples.values + samples.size);
        const double rank = fraction_ * static_cast<double>(values.size() - 1);
        const auto lower = values.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(values.begin(), lower, values.end());
        const double rest = rank - std::floor(rank);
        if (rest == 0) return *lower;
        const double upper = *std::min_element(lower + 1, values.end());
        return *lower + rest * (upper - *lower);
    }

private:
    const char* name_;
    double fraction_;
};

double sum(const window& w) { return std::accumulate(w.values, w.values + w.size, 0.0); }
double count(const window& w) { return static_cast<double>(w.size); }
double average(const window& w) { return sum(w) / count(w); }
double minimum(const window& w) { return *std::min_element(w.values, w.values + w.size); }
double maximum(const window& w) { return *std::max_element(w.values, w.values + w.size); }

// Growth of a counter per second between the first and the last sample. A value below its predecessor means that the
// counter began again at 0. One moment alone has no rate: 0.
double rate(const window& w) {
    double growth = 0;
    for (std::size_t i = 1; i < w.size; ++i) {
        growth += w.values[i] < w.values[i - 1] ? w.values[i] : w.values[i] - w.values[i - 1];
    }
    const double seconds = (static_cast<double>(w.timestamps[w.size - 1]) - static_cast<double>(w.timestamps[0])) / 1e9;
    return seconds > 0 ? growth / seconds : 0;
}

} // namespace

std::vector<std::shared_ptr<const aggregator>> standard_aggregators() {
    return {
        std::make_shared<simple_aggregator>("avg", average),
        std::make_shared<simple_aggregator>("min", minimum),
        std::make_shared<simple_aggregator>("max", maximum),
        std::make_shared<simple_aggregator>("sum", sum),
        std::make_shared<simple_aggregator>("count", count),
        std::make_shared<simple_aggregator>("rate", rate),
        std::make_shared<percentile>("p50", 0.50),
        std::make_shared<percentile>("p95", 0.95),
        std::make_shared<percentile>("p99", 0.99),
    };
}

} // namespace pulse
