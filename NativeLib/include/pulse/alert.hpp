#pragma once

#include "sample.hpp"
#include "selector.hpp"
#include "series_key.hpp"

#include <cstdint>
#include <functional>

namespace pulse {

/// The side of the threshold that raises an alert.
enum class alert_condition { above, below };

/// When to raise an alert.
struct alert_rule {
    selector series;
    alert_condition condition;
    double threshold;
};

/// Names a rule within its store; never used twice.
using alert_id = std::uint64_t;

/// What a handler learns. The references are valid during the call only.
struct alert {
    alert_id id;
    const series_key& key;
    const alert_rule& rule;
    pulse::sample sample;
};

/// Called on the appending thread after the sample was stored, without any lock held.
using alert_handler = std::function<void(const alert&)>;

} // namespace pulse
