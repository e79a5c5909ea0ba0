#include "alert_board.hpp"

#include <algorithm>
#include <cmath>
#include <exception>
#include <stdexcept>
#include <utility>

namespace pulse::detail {

alert_board::entry::entry(alert_id id, alert_rule rule, alert_handler handler)
    : id(id), rule(std::move(rule)), handler(std::move(handler)) {}

std::vector<sample> alert_board::entry::crossings(const series& target, sample_span samples) {
    const std::lock_guard<std::mutex> lock(mutex);
    watch& state = watches.emplace(&target, watch{rule.series.matches(target.key()), false}).first->second;
    std::vector<sample> found;
    if (!state.selected) return found;
    for (const sample& each : samples) {
        const bool beyond =
            rule.condition == alert_condition::above ? each.value > rule.threshold : each.value < rule.threshold;
        if (beyond && !state.beyond) found.push_back(each);
        state.beyond = beyond;
    }
    return found;
}

alert_id alert_board::add(alert_rule rule, alert_handler handler) {
    if (std::isnan(rule.threshold)) throw std::invalid_argument("the threshold of an alert is not a number");
    if (!handler) throw std::invalid_argument("the alert has no handler");
    const std::lock_guard<std::mutex> lock(mutex_);
    entries_.push_back(std::make_shared<entry>(++last_id_, std::move(rule), std::move(handler)));
    count_ = entries_.size();
    return last_id_;
}

bool alert_board::remove(alert_id id) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto found = std::find_if(entries_.begin(), entries_.end(), [id](const auto& each) { return each->id == id; });
    if (found == entries_.end()) return false;
    entries_.erase(found);
    count_ = entries_.size();
    return true;
}

void alert_board::notify(const series& target, sample_span samples) {
    if (count_ == 0) return;
    std::vector<std::shared_ptr<entry>> entries;
    {
        const std::lock_guard<std::mutex> lock(mutex_);
        entries = entries_;
    }
    std::exception_ptr failure;
    for (const auto& each : entries) {
        for (const sample& crossing : each->crossings(target, samples)) {
            try {
                each->handler(alert{each->id, target.key(), each->rule, crossing});
            } catch (...) {
                if (!failure) failure = std::current_exception();
            }
        }
    }
    if (failure) std::rethrow_exception(failure);
}

} // namespace pulse::detail
