#pragma once

#include "sample.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace pulse {

/// The samples of one interval of a query. Valid during the call it is passed to.
struct window {
    const nanoseconds* timestamps; ///< ascending
    const double* values;
    std::size_t size; ///< never 0
    nanoseconds start; ///< first nanosecond of the interval
    nanoseconds width; ///< length of the interval
};

/// Reduces the samples of an interval to one number. Derive from it to teach a store new functions.
///
/// Implementations must be callable from several threads at once; the ones of the library have no state.
class aggregator {
public:
    virtual ~aggregator();

    /// The name a query uses; letters, digits and `_`, beginning with a letter.
    virtual std::string name() const = 0;

    /// May throw: the error is nested in the one the query throws.
    virtual double compute(const window& samples) const = 0;
};

/// The built-in functions: `avg min max sum count rate p50 p95 p99`.
std::vector<std::shared_ptr<const aggregator>> standard_aggregators();

} // namespace pulse
