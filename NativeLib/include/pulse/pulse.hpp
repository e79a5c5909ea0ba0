#pragma once

/// @file
/// Everything of the library, in one include.

#include "aggregator.hpp"
#include "alert.hpp"
#include "callback.hpp"
#include "error.hpp"
#include "query.hpp"
#include "report.hpp"
#include "sample.hpp"
#include "selector.hpp"
#include "series.hpp"
#include "series_key.hpp"
#include "store.hpp"
