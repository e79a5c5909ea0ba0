#include "Sample.h"

#include "UnixTime.h"

using namespace System;
using namespace System::Globalization;

namespace Pulse {

Sample::Sample(Int64 nanoseconds, double value) : nanoseconds_(nanoseconds), value_(value) {}

Sample::Sample(DateTimeOffset time, double value) : nanoseconds_(UnixTime::ToNanoseconds(time)), value_(value) {}

Int64 Sample::Nanoseconds::get() { return nanoseconds_; }

DateTimeOffset Sample::Time::get() { return UnixTime::ToTime(nanoseconds_); }

double Sample::Value::get() { return value_; }

bool Sample::Equals(Sample other) { return nanoseconds_ == other.nanoseconds_ && value_.Equals(other.value_); }

bool Sample::Equals(Object^ other) {
    return other != nullptr && other->GetType() == Sample::typeid && Equals(safe_cast<Sample>(other));
}

int Sample::GetHashCode() { return HashCode::Combine(nanoseconds_, value_); }

String^ Sample::ToString() {
    return String::Format(CultureInfo::InvariantCulture, "{0:O} {1}", Time, value_);
}

} // namespace Pulse
