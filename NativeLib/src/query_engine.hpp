#pragma once

#include "pulse/aggregator.hpp"
#include "pulse/query.hpp"
#include "pulse/series.hpp"

#include <vector>

namespace pulse::detail {

/// Evaluates a query over the series its selector took. Pure: sees only what it is given.
query_result evaluate(const query& what, const aggregator& function, const std::vector<const series*>& selected,
                      nanoseconds now);

} // namespace pulse::detail
