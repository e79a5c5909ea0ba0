#include "SeriesSnapshot.h"

#include "ColumnMemory.h"
#include "ExceptionBridge.h"
#include "SampleEnumerator.h"
#include "UnixTime.h"

using namespace System;
using namespace System::Collections::Generic;

namespace Pulse {

SeriesSnapshot::SeriesSnapshot(const pulse::series_snapshot& snapshot) : native_(new pulse::series_snapshot(snapshot)) {}

void SeriesSnapshot::DestroyNative() {
    delete native_;
    native_ = nullptr;
}

int SeriesSnapshot::Count::get() {
    PULSE_ENTER(this) { return Convert::ToInt32(static_cast<UInt64>(native_->size())); }
    PULSE_LEAVE(this)
}

Sample SeriesSnapshot::default::get(int index) {
    if (index < 0) throw gcnew ArgumentOutOfRangeException("index");
    PULSE_ENTER(this) {
        const pulse::sample found = native_->at(static_cast<std::size_t>(index));
        return Sample(found.timestamp, found.value);
    }
    PULSE_LEAVE(this)
}

ReadOnlyMemory<Int64> SeriesSnapshot::Timestamps::get() {
    PULSE_ENTER(this) {
        // 64-bit integers both, but C++ has two types of that size on some platforms.
        const Int64* data = reinterpret_cast<const Int64*>(native_->timestamps());
        return (gcnew TimestampMemory(this, data, Count))->Memory;
    }
    PULSE_LEAVE(this)
}

ReadOnlyMemory<double> SeriesSnapshot::Values::get() {
    PULSE_ENTER(this) { return (gcnew ValueMemory(this, native_->values(), Count))->Memory; }
    PULSE_LEAVE(this)
}

SeriesSnapshot^ SeriesSnapshot::Between(DateTimeOffset first, DateTimeOffset last) {
    return Between(UnixTime::ToNanoseconds(first), UnixTime::ToNanoseconds(last));
}

SeriesSnapshot^ SeriesSnapshot::Between(Int64 first, Int64 last) {
    PULSE_ENTER(this) { return gcnew SeriesSnapshot(native_->between(first, last)); }
    PULSE_LEAVE(this)
}

IEnumerator<Sample>^ SeriesSnapshot::GetEnumerator() { return gcnew SampleEnumerator(this); }

System::Collections::IEnumerator^ SeriesSnapshot::EnumerateUntyped() { return GetEnumerator(); }

} // namespace Pulse
