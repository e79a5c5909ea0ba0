#include "QueryResult.h"

#include "UnixTime.h"

using namespace System;
using namespace System::Collections::Generic;

namespace Pulse {

QueryPoint::QueryPoint(const pulse::query_point& native)
    : nanoseconds_(native.start), value_(native.value), samples_(static_cast<Int64>(native.samples)) {}

Int64 QueryPoint::Nanoseconds::get() { return nanoseconds_; }
DateTimeOffset QueryPoint::Start::get() { return UnixTime::ToTime(nanoseconds_); }
double QueryPoint::Value::get() { return value_; }
Int64 QueryPoint::Samples::get() { return samples_; }

QueryRow::QueryRow(const pulse::query_row& native)
    : key_(gcnew SeriesKey(native.key)), points_(gcnew array<QueryPoint>(static_cast<int>(native.points.size()))) {
    for (int i = 0; i < points_->Length; ++i) points_[i] = QueryPoint(native.points[i]);
}

SeriesKey^ QueryRow::Key::get() { return key_; }
int QueryRow::Count::get() { return points_->Length; }

QueryPoint QueryRow::default::get(int index) {
    if (index < 0 || index >= points_->Length) throw gcnew ArgumentOutOfRangeException("index");
    return points_[index];
}

IEnumerator<QueryPoint>^ QueryRow::GetEnumerator() {
    IEnumerable<QueryPoint>^ points = points_;
    return points->GetEnumerator();
}

System::Collections::IEnumerator^ QueryRow::EnumerateUntyped() { return GetEnumerator(); }

QueryResult::QueryResult(const pulse::query_result& native)
    : rows_(gcnew List<QueryRow^>(static_cast<int>(native.rows.size()))), from_(native.from), to_(native.to) {
    for (const pulse::query_row& each : native.rows) rows_->Add(gcnew QueryRow(each));
}

int QueryResult::Count::get() { return rows_->Count; }
QueryRow^ QueryResult::default::get(int index) { return rows_[index]; }
DateTimeOffset QueryResult::From::get() { return UnixTime::ToTime(from_); }
DateTimeOffset QueryResult::To::get() { return UnixTime::ToTime(to_); }

IEnumerator<QueryRow^>^ QueryResult::GetEnumerator() {
    IEnumerable<QueryRow^>^ rows = rows_;
    return rows->GetEnumerator();
}

System::Collections::IEnumerator^ QueryResult::EnumerateUntyped() { return GetEnumerator(); }

} // namespace Pulse
