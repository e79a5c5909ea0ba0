#include "Series.h"

#include "ExceptionBridge.h"
#include "Store.h"

#include <bridge/layout.h>

using namespace System;
using namespace System::Collections::Generic;

template<> struct bridge::layout<Pulse::Sample, pulse::sample> : bridge::shared_layout<Pulse::Sample, pulse::sample> {};

namespace Pulse {

Series::Series(Pulse::Store^ store, const pulse::series* native)
    : store_(store), key_(gcnew SeriesKey(native->key())), native_(native) {}

SeriesKey^ Series::Key::get() { return key_; }

Pulse::Store^ Series::Store::get() { return store_; }

Int64 Series::Count::get() {
    PULSE_ENTER(store, store_->Owner) { return static_cast<Int64>(native_->size()); }
    PULSE_LEAVE(store_->Owner)
}

SeriesSnapshot^ Series::Snapshot() {
    PULSE_ENTER(store, store_->Owner) { return gcnew SeriesSnapshot(native_->snapshot()); }
    PULSE_LEAVE(store_->Owner)
}

// The native store itself refuses to write when it is open for reading only.
pulse::series* Series::Writable() { return const_cast<pulse::series*>(native_); }

void Series::Append(Sample sample) { Append(sample.Nanoseconds, sample.Value); }

void Series::Append(Int64 nanoseconds, double value) {
    PULSE_ENTER(store, store_->Owner) {
        const pulse::sample sample = {nanoseconds, value};
        store->append(*Writable(), sample);
    }
    PULSE_LEAVE_CALLBACKS(store_)
}

void Series::AppendBatch(array<Sample>^ samples) {
    if (samples == nullptr) throw gcnew ArgumentNullException("samples");
    AppendBatch(samples, 0, samples->Length);
}

void Series::AppendBatch(array<Sample>^ samples, int offset, int count) {
    if (samples == nullptr) throw gcnew ArgumentNullException("samples");
    if (offset < 0 || offset > samples->Length) throw gcnew ArgumentOutOfRangeException("offset");
    if (count < 0 || count > samples->Length - offset) throw gcnew ArgumentOutOfRangeException("count");
    PULSE_ENTER(store, store_->Owner) {
        if (count > 0) {
            pin_ptr<Sample> pinned = &samples[offset];
            Sample* first = pinned;
            const pulse::sample_span span(bridge::as_native<pulse::sample>(first), static_cast<std::size_t>(count));
            store->append_batch(*Writable(), span);
        }
    }
    PULSE_LEAVE_CALLBACKS(store_)
}

void Series::AppendRange(IEnumerable<Sample>^ samples) {
    if (samples == nullptr) throw gcnew ArgumentNullException("samples");
    List<Sample>^ batch = gcnew List<Sample>(samples);
    AppendBatch(batch->ToArray());
}

bool Series::Equals(Series^ other) {
    return other != nullptr && Object::ReferenceEquals(store_, other->store_) && native_ == other->native_;
}

bool Series::Equals(Object^ other) { return Equals(dynamic_cast<Series^>(other)); }
int Series::GetHashCode() { return key_->GetHashCode(); }
String^ Series::ToString() { return key_->Text; }

} // namespace Pulse
