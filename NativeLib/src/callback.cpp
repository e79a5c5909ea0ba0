#include "pulse/callback.hpp"

#include "pulse/error.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <utility>

namespace pulse {

namespace {

class callback_aggregator final : public aggregator {
public:
    callback_aggregator(std::string name, aggregator_callback function, void* context)
        : name_(std::move(name)), function_(function), context_(context) {}

    std::string name() const override { return name_; }

    double compute(const window& samples) const override {
        double result = 0;
        if (function_(context_, &samples, &result) == 0) {
            throw callback_error(fmt::format("the callback of function '{}' failed", name_));
        }
        return result;
    }

private:
    std::string name_;
    aggregator_callback function_;
    void* context_;
};

} // namespace

alert_handler make_alert_handler(alert_callback function, void* context) {
    if (function == nullptr) throw std::invalid_argument("the callback is null");
    return [function, context](const alert& raised) {
        if (function(context, &raised) == 0) {
            throw callback_error(fmt::format("the callback of alert {} failed", raised.id));
        }
    };
}

std::shared_ptr<const aggregator> make_aggregator(std::string name, aggregator_callback function, void* context) {
    if (function == nullptr) throw std::invalid_argument("the callback is null");
    return std::make_shared<callback_aggregator>(std::move(name), function, context);
}

} // namespace pulse
