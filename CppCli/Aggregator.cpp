#include "Aggregator.h"

#include "SampleEnumerator.h"
#include "UnixTime.h"

using namespace System;
using namespace System::Collections::Generic;

namespace Pulse {

AggregationWindow::AggregationWindow(const pulse::window* native) : native_(native) {}

void AggregationWindow::Invalidate() { native_ = nullptr; }

const pulse::window* AggregationWindow::Live() {
    if (native_ == nullptr) throw gcnew ObjectDisposedException(GetType()->FullName);
    return native_;
}

int AggregationWindow::Count::get() { return Convert::ToInt32(static_cast<UInt64>(Live()->size)); }

Sample AggregationWindow::default::get(int index) {
    const pulse::window& window = *Live();
    if (index < 0 || static_cast<std::size_t>(index) >= window.size) throw gcnew ArgumentOutOfRangeException("index");
    return Sample(window.timestamps[index], window.values[index]);
}

DateTimeOffset AggregationWindow::Start::get() { return UnixTime::ToTime(Live()->start); }
TimeSpan AggregationWindow::Width::get() { return UnixTime::ToTimeSpan(Live()->width); }

IEnumerator<Sample>^ AggregationWindow::GetEnumerator() { return gcnew SampleEnumerator(this); }

System::Collections::IEnumerator^ AggregationWindow::EnumerateUntyped() { return GetEnumerator(); }

Aggregator::Aggregator(String^ name) : name_(name) {
    if (name == nullptr) throw gcnew ArgumentNullException("name");
}

String^ Aggregator::Name::get() { return name_; }

} // namespace Pulse
