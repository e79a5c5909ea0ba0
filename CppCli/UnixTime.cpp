#include "UnixTime.h"

#include <pulse/store.hpp>

using namespace System;

namespace Pulse {

Int64 UnixTime::ToNanoseconds(DateTimeOffset time) {
    return Checked(time.UtcTicks - DateTimeOffset::UnixEpoch.UtcTicks, "time");
}

Int64 UnixTime::ToNanoseconds(TimeSpan duration) { return Checked(duration.Ticks, "duration"); }

DateTimeOffset UnixTime::ToTime(Int64 nanoseconds) {
    return DateTimeOffset::UnixEpoch + ToTimeSpan(nanoseconds);
}

TimeSpan UnixTime::ToTimeSpan(Int64 nanoseconds) { return TimeSpan::FromTicks(FloorTicks(nanoseconds)); }

Int64 UnixTime::Now::get() { return pulse::now(); }

Int64 UnixTime::Checked(Int64 ticks, String^ parameter) {
    const Int64 most = Int64::MaxValue / NanosecondsPerTick;
    if (ticks > most || ticks < -most) {
        throw gcnew ArgumentOutOfRangeException(parameter, "The time does not fit into 64 bits of nanoseconds.");
    }
    return ticks * NanosecondsPerTick;
}

Int64 UnixTime::FloorTicks(Int64 nanoseconds) {
    const Int64 ticks = nanoseconds / NanosecondsPerTick;
    return nanoseconds % NanosecondsPerTick < 0 ? ticks - 1 : ticks;
}

} // namespace Pulse
