#pragma once

#include "aggregator.hpp"
#include "alert.hpp"

#include <memory>
#include <string>

namespace pulse {

// Callbacks for callers that can only hand over a C function pointer, such as other languages. A callback must not
// throw: it returns 0 to report failure, and the library throws `callback_error` through its own frames.

/// Receives `alert`; valid during the call only.
using alert_callback = int (*)(void* context, const alert* raised);

/// Receives `window`, valid during the call only, and stores the result.
using aggregator_callback = int (*)(void* context, const window* samples, double* result);

/// An alert handler that calls the function. The caller keeps function and context alive as long as the rule.
alert_handler make_alert_handler(alert_callback function, void* context);

/// An aggregator that calls the function. The caller keeps function and context alive as long as the store.
std::shared_ptr<const aggregator> make_aggregator(std::string name, aggregator_callback function, void* context);

} // namespace pulse
