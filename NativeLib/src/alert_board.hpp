#pragma once

#include "pulse/alert.hpp"
#include "pulse/series.hpp"

#include <atomic>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace pulse::detail {

/// The alert rules of a store. Thread-safe; handlers run without locks.
class alert_board {
public:
    alert_id add(alert_rule rule, alert_handler handler);
    bool remove(alert_id id);

    /// Looks for crossings among appended samples and calls the handlers of all of them. What the first failing
    /// handler throws is thrown when all have been called.
    void notify(const series& target, sample_span samples);

private:
    struct watch {
        bool selected;
        bool beyond;
    };

    struct entry {
        entry(alert_id id, alert_rule rule, alert_handler handler);
        std::vector<sample> crossings(const series& target, sample_span samples);

        const alert_id id;
        const alert_rule rule;
        const alert_handler handler;
        std::mutex mutex;
        std::unordered_map<const series*, watch> watches;
    };

    std::mutex mutex_;
    std::vector<std::shared_ptr<entry>> entries_;
    std::atomic<std::size_t> count_{0}; ///< spares the lock while there is no rule
    alert_id last_id_ = 0;
};

} // namespace pulse::detail
