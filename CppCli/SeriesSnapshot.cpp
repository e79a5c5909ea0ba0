#include "SeriesSnapshot.h"

#include "ExceptionBridge.h"
#include "SampleEnumerator.h"
#include "UnixTime.h"

#include <bridge/memory.h>

using namespace System;
using namespace System::Collections::Generic;

namespace Pulse {

SeriesSnapshot::SeriesSnapshot(const pulse::series_snapshot& snapshot)
    : native_(gcnew bridge::unique_owner<pulse::series_snapshot>(new pulse::series_snapshot(snapshot), SeriesSnapshot::typeid->FullName)) {}

SeriesSnapshot::~SeriesSnapshot() { delete native_; }

bool SeriesSnapshot::IsDisposed::get() { return native_->IsDisposed; }

int SeriesSnapshot::Count::get() {
    PULSE_ENTER(snapshot, native_) { return Convert::ToInt32(static_cast<UInt64>(snapshot->size())); }
    PULSE_LEAVE(native_)
}

Sample SeriesSnapshot::default::get(int index) {
    if (index < 0) throw gcnew ArgumentOutOfRangeException("index");
    PULSE_ENTER(snapshot, native_) {
        const pulse::sample found = snapshot->at(static_cast<std::size_t>(index));
        return Sample(found.timestamp, found.value);
    }
    PULSE_LEAVE(native_)
}

// native_memory takes a pointer to non-const; what is handed out is read-only.

ReadOnlyMemory<Int64> SeriesSnapshot::Timestamps::get() {
    PULSE_ENTER(snapshot, native_) {
        // 64-bit integers both, but C++ has two types of that size on some platforms.
        const Int64* data = reinterpret_cast<const Int64*>(snapshot->timestamps());
        return (gcnew bridge::native_memory<Int64>(native_, const_cast<Int64*>(data), Count))->Memory;
    }
    PULSE_LEAVE(native_)
}

ReadOnlyMemory<double> SeriesSnapshot::Values::get() {
    PULSE_ENTER(snapshot, native_) { return (gcnew bridge::native_memory<double>(native_, const_cast<double*>(snapshot->values()), Count))->Memory; }
    PULSE_LEAVE(native_)
}

SeriesSnapshot^ SeriesSnapshot::Between(DateTimeOffset first, DateTimeOffset last) {
    return Between(UnixTime::ToNanoseconds(first), UnixTime::ToNanoseconds(last));
}

SeriesSnapshot^ SeriesSnapshot::Between(Int64 first, Int64 last) {
    PULSE_ENTER(snapshot, native_) { return gcnew SeriesSnapshot(snapshot->between(first, last)); }
    PULSE_LEAVE(native_)
}

IEnumerator<Sample>^ SeriesSnapshot::GetEnumerator() { return gcnew SampleEnumerator(this); }

System::Collections::IEnumerator^ SeriesSnapshot::EnumerateUntyped() { return GetEnumerator(); }

} // namespace Pulse
