#pragma once
/// \file
/// std::chrono::duration ↔ TimeSpan, std::chrono::system_clock::time_point ↔ DateTimeOffset. A tick is 100 ns: what is finer is cut off.

#include "basic.h"

#include <chrono>

namespace bridge {

/// The unit of TimeSpan.
using ticks = std::chrono::duration<long long, std::ratio<1, 10000000>>;

template<class R, class P> System::TimeSpan convert_to(tag<System::TimeSpan>*, std::chrono::duration<R, P> const& from) {
    return System::TimeSpan(std::chrono::duration_cast<ticks>(from).count());
}

template<class R, class P>
std::chrono::duration<R, P> convert_to(tag<std::chrono::duration<R, P>>*, System::TimeSpan const& from) {
    System::TimeSpan span = from;
    return std::chrono::duration_cast<std::chrono::duration<R, P>>(ticks(span.Ticks));
}

template<class D>
System::DateTimeOffset convert_to(tag<System::DateTimeOffset>*, std::chrono::time_point<std::chrono::system_clock, D> const& from) {
    return System::DateTimeOffset::FromUnixTimeSeconds(0).AddTicks(std::chrono::duration_cast<ticks>(from.time_since_epoch()).count());
}

template<class D>
std::chrono::time_point<std::chrono::system_clock, D> convert_to(tag<std::chrono::time_point<std::chrono::system_clock, D>>*, System::DateTimeOffset const& from) {
    System::DateTimeOffset moment = from;
    long long since = moment.UtcTicks - System::DateTimeOffset::FromUnixTimeSeconds(0).UtcTicks;
    return std::chrono::time_point<std::chrono::system_clock, D>(std::chrono::duration_cast<D>(ticks(since)));
}

}
